import Cmi5, { type Cmi5Unit } from '@rusticisoftware/cmi5';
import { resumeLimits } from '#lms/scorm-values.ts';
import type { Report } from '#lms/scorm-values.ts';
import { type Cmi5Told, cmi5Due, cmi5Score, readState } from '#lms/cmi5-state.ts';
import type { PlatformSession } from './session.ts';

/** The document that holds the learner's progress in the store of learning records. */
const stateId = 'heapscope-progress';

/**
 * Begins a session of cmi5 with the parameters in the launch page's address; null where there are
 * none, or the store of learning records does not answer.
 */
export async function startCmi5(address: string): Promise<PlatformSession | null> {
  try {
    const unit = new Cmi5(address);
    await unit.start();
    const kept = readState(await getState(unit));
    return session(unit, kept);
  } catch {
    return null;
  }
}

function session(unit: Cmi5Unit, kept: Cmi5Told): PlatformSession {
  const counts = unit.getLaunchMode() === 'Normal';
  let told = { completed: kept.completed, passed: kept.passed };
  let over = false;
  // One after the other: an older state must not come after a newer one.
  let last: Promise<unknown> = Promise.resolve();

  const tell = async ({ standing, place, resume }: Report): Promise<boolean> => {
    let taken = true;
    for (const verb of cmi5Due(standing, told)) {
      try {
        await (verb === 'passed' ? unit.passed(cmi5Score(standing)) : unit.completed());
        told = { ...told, [verb]: true };
      } catch {
        // The progress is kept all the same; the statement is made again with the next report.
        taken = false;
      }
    }
    await putState(unit, { ...told, place, resume });
    return taken;
  };
  return {
    kept,
    room: resumeLimits.scorm2004,
    mastery: unit.getMasteryScore(),
    counts,
    goesTo: unit.getReturnURL(),
    report: (report) => {
      const done = last.then(() => (over || !counts ? false : tell(report))).catch(() => false);
      last = done;
      return done;
    },
    leave: async (report, hurried) => {
      if (over) return false;
      if (!hurried) await last;
      over = true;
      const { standing, place, resume } = report;
      const requests: Promise<unknown>[] = [];
      // The page may be gone in the next moment: everything is asked for at once.
      if (counts) requests.push(putState(unit, { ...told, place, resume }));
      if (counts && standing.complete && !standing.passed) {
        requests.push(putStatement(unit, unit.failedStatement(cmi5Score(standing))));
      }
      requests.push(putStatement(unit, unit.terminatedStatement()));
      return Promise.all(requests).then(
        () => true,
        () => false,
      );
    },
  };
}

function stateAddress(unit: Cmi5Unit): string {
  const query = new URLSearchParams({
    stateId,
    activityId: unit.getActivityId(),
    agent: JSON.stringify(unit.getActor()),
    registration: unit.getRegistration(),
  });
  return `${unit.getEndpoint()}/activities/state?${query.toString()}`;
}

function headers(unit: Cmi5Unit): Record<string, string> {
  return { 'X-Experience-API-Version': '1.0.3', Authorization: unit.getAuth() };
}

async function getState(unit: Cmi5Unit): Promise<unknown> {
  const response = await fetch(stateAddress(unit), { headers: headers(unit) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`the state could not be read: ${response.status}`);
  return (await response.json()) as unknown;
}

async function putState(unit: Cmi5Unit, state: Cmi5Told): Promise<void> {
  await put(unit, stateAddress(unit), state);
}

async function putStatement(unit: Cmi5Unit, statement: { readonly id: string }): Promise<void> {
  const query = new URLSearchParams({ statementId: statement.id });
  await put(unit, `${unit.getEndpoint()}/statements?${query.toString()}`, statement);
}

/** A request that outlives the page. */
async function put(unit: Cmi5Unit, address: string, value: unknown): Promise<void> {
  const response = await fetch(address, {
    method: 'PUT',
    keepalive: true,
    headers: { ...headers(unit), 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
}
