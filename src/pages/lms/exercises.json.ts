import type { APIRoute } from 'astro';
import { listCourseExercises } from '#components/lms/course-exercises.ts';

/** Every exercise of the course with its lesson, for whoever packs the site. */
export const GET: APIRoute = async () => Response.json(await listCourseExercises());
