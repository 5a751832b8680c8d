import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, framePage, launchAddress, listen, packageHost } from './platform.ts';

/** A statement, as far as these tests look at it. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    readonly score?: { readonly scaled: number; readonly raw: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
  };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: { readonly category?: readonly { readonly id: string }[] };
    readonly extensions: Readonly<Record<string, string>>;
  };
}

/**
 * A platform that launches a package of cmi5, and its store of learning records, at three sites. It
 * refuses what the standard has it refuse: requests without the launch's token, a token asked for
 * twice, statements out of their order or without what the launch gave for them.
 */
export interface RecordStore {
  /** Begins a session, and resolves to the page that the learner opens. */
  launch(): string;
  readonly statements: readonly Statement[];
  /** What was refused, and why. */
  readonly refused: readonly string[];
  readonly missing: readonly string[];
  /** The documents of the State API by their ids, but for what the platform itself put there. */
  readonly states: ReadonlyMap<string, unknown>;
  close(): void;
}

const verb = (name: string) => `http://adlnet.gov/expapi/verbs/${name}`;
const sessionKey = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const category = (name: string) => `https://w3id.org/xapi/cmi5/context/categories/${name}`;
const activity = 'https://platform.example/unit/7';
const actor = {
  objectType: 'Agent',
  account: { homePage: 'https://platform.example', name: '17' },
};

interface Session {
  readonly id: string;
  readonly token: string;
  isFetched: boolean;
  isOver: boolean;
  verbs: string[];
}

/** Begins to play a package; learners have passed from `mastery` on. */
export async function startRecordStore(zip: Uint8Array, mastery: number): Promise<RecordStore> {
  const registration = randomUUID();
  const sessions: Session[] = [];
  const statements: Statement[] = [];
  const states = new Map<string, unknown>();
  const refused: string[] = [];
  const missing: string[] = [];
  const refuse = (response: ServerResponse, status: number, why: string) => {
    refused.push(why);
    response.writeHead(status).end(why);
  };

  async function answer(request: IncomingMessage, response: ServerResponse, path: string) {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, X-Experience-API-Version',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
    response.setHeader('Content-Type', 'application/json');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const query = new URL(request.url ?? '/', 'http://x').searchParams;
    if (path === '/fetch') {
      const session = sessions.find(({ id }) => id === query.get('session'));
      if (request.method !== 'POST' || !session || session.isFetched) {
        return refuse(response, 200, '{"error-code": "1", "error-text": "used"}');
      }
      session.isFetched = true;
      return response.end(JSON.stringify({ 'auth-token': session.token }));
    }
    const session = sessions.find(
      ({ token, isFetched }) => isFetched && request.headers.authorization === `Basic ${token}`,
    );
    if (!session) return refuse(response, 401, `no token: ${path}`);
    if (request.headers['x-experience-api-version'] !== '1.0.3') {
      return refuse(response, 400, `no version: ${path}`);
    }
    if (path === '/xapi/agents/profile') return response.writeHead(404).end();
    if (path === '/xapi/activities/state') {
      const isOurs =
        query.get('activityId') === activity &&
        query.get('registration') === registration &&
        query.get('agent') === JSON.stringify(actor);
      if (!isOurs) return refuse(response, 400, `a state of another: ${query.toString()}`);
      const id = query.get('stateId') ?? '';
      if (request.method === 'PUT') {
        states.set(id, JSON.parse(await bodyOf(request)));
        return response.writeHead(204).end();
      }
      const document = id === 'LMS.LaunchData' ? launchData(session) : states.get(id);
      if (document === undefined) return response.writeHead(404).end();
      return response.end(JSON.stringify(document));
    }
    if (path === '/xapi/statements' && request.method === 'PUT') {
      const statement = JSON.parse(await bodyOf(request)) as Statement;
      const why = wrongWith(statement, session);
      if (why !== null) return refuse(response, 403, `${statement.verb.id}: ${why}`);
      session.verbs.push(statement.verb.id);
      session.isOver = statement.verb.id === verb('terminated');
      statements.push(statement);
      return response.writeHead(204).end();
    }
    return refuse(response, 404, path);
  }

  const launchData = (session: Session) => ({
    contextTemplate: {
      registration,
      contextActivities: { grouping: [{ id: 'https://platform.example/publisher/7' }] },
      extensions: { [sessionKey]: session.id },
    },
    launchMode: 'Normal',
    moveOn: 'CompletedAndPassed',
    masteryScore: mastery,
  });

  /** What is wrong with a statement by cmi5 (9.3 to 9.6); null: nothing. */
  function wrongWith(statement: Statement, session: Session): string | null {
    const { context, result, object } = statement;
    const name = statement.verb.id.slice(verb('').length);
    const said = statements.map((one) => one.verb.id);
    const categories = context.contextActivities.category?.map(({ id }) => id) ?? [];
    if (session.isOver) return 'after the end';
    if ((name === 'initialized') !== (session.verbs.length === 0)) return 'not first';
    if (object.id !== activity) return 'about something else';
    if (context.registration !== registration) return 'another registration';
    if (context.extensions[sessionKey] !== session.id) return 'another session';
    if (!categories.includes(category('cmi5'))) return 'no category';
    const movesOn = ['completed', 'passed', 'failed'].includes(name);
    if (movesOn !== categories.includes(category('moveon'))) return 'no move on';
    if (['completed', 'passed'].includes(name) && said.includes(verb(name))) return 'again';
    if (name === 'passed' && (result?.score?.scaled ?? 0) < mastery) return 'below mastery';
    if (name === 'failed' && (result?.score?.scaled ?? 1) >= mastery) return 'above mastery';
    if (name !== 'initialized' && !/^PT/.test(result?.duration ?? '')) return 'no duration';
    return null;
  }

  const store = await listen((...all) => void answer(...all), '127.0.0.1');
  const host = packageHost(zip, missing);
  const content = await listen((_request, response, path) => {
    if (!host(path, response)) response.writeHead(404).end();
  }, '127.0.0.1');
  let address = '';
  const portal = await listen((_request, response) => {
    response.end(framePage(address.replaceAll('&', '&amp;')));
  }, 'localhost');
  return {
    launch: () => {
      const session = {
        id: randomUUID(),
        token: randomUUID(),
        isFetched: false,
        isOver: false,
        verbs: [],
      };
      sessions.push(session);
      const query = new URLSearchParams({
        endpoint: `http://127.0.0.1:${store.port}/xapi/`,
        fetch: `http://127.0.0.1:${store.port}/fetch?session=${session.id}`,
        actor: JSON.stringify(actor),
        registration,
        activityId: activity,
      });
      address = `http://127.0.0.1:${content.port}${launchAddress}?${query.toString()}`;
      return `http://localhost:${portal.port}/`;
    },
    statements,
    refused,
    missing,
    states,
    close: () => {
      for (const { server } of [store, content, portal]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
