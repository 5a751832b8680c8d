import type { APIRoute } from 'astro';
import { modelledNames } from '@heapscope/simulation/complete';

/** The names that the playground's editor completes. */
export const GET: APIRoute = () => Response.json(modelledNames('cpython-3.14-64'));
