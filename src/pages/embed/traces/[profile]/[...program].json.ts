import type { APIRoute } from 'astro';
import { recordedProfiles } from '#components/export/recorded.ts';
import { simulatedPrograms } from '#components/program/load-program.ts';
import type { ProfileId } from '@heapscope/simulation/reading';
import { run, traceToJson } from '@heapscope/simulation/complete';

interface Props {
  readonly source: string;
  readonly profile: ProfileId;
}

/** The packed trace of every program of the course, for frames in other pages and to be saved. */
export const GET: APIRoute<Props> = ({ props: { source, profile } }) =>
  new Response(traceToJson(run(source, { profile })), {
    headers: { 'Content-Type': 'application/json' },
  });

export const getStaticPaths = () =>
  recordedProfiles.flatMap((profile) =>
    Object.entries(simulatedPrograms()).map(([program, source]) => ({
      params: { profile, program },
      props: { source, profile } satisfies Props,
    })),
  );
