import type { APIRoute } from 'astro';
import { toolsPack } from 'virtual:tools-pack';
import type { ClaimProgram } from '#components/claim/claim-program.ts';
import { programNames, loadProgram } from '#components/program/load-program.ts';
import { loadRecording } from '#components/real-run/load-recording.ts';
import { hasTools } from '#cpython/tools-pack/manifest.ts';

/** What the dialog of a claim needs to run its program, or the recording that stands in for a run. */
export const GET: APIRoute<{ readonly name: string }> = ({ props: { name } }) => {
  const { source, isRealOnly, isNativeOnly, tools } = loadProgram(name);
  const runs = !isNativeOnly && hasTools(toolsPack, tools);
  return Response.json({
    source,
    isRealOnly,
    tools,
    pack: runs && tools.length > 0 ? toolsPack : null,
    recording: runs ? null : loadRecording(name),
  } satisfies ClaimProgram);
};

export const getStaticPaths = () =>
  programNames().map((name) => ({ params: { program: name }, props: { name } }));
