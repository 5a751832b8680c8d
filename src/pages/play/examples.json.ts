import type { APIRoute } from 'astro';
import { allPrograms } from '#components/program/load-program.ts';

/** Every program of the course by its name, without its expectations. */
export const GET: APIRoute = () => Response.json(allPrograms());
