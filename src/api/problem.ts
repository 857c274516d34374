/** What does a caller get who asked for what is not there? A problem that says what failed, on what, what is near. */
import { createRoute, type RouteConfig, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AcquisError, type AcquisErrorCode } from '../finding/index.ts';
import { type Problem, problem } from './schemas.ts';

const STATUS: Partial<Record<AcquisErrorCode, 400 | 403 | 404>> = {
  'edition-unknown': 404,
  'reference-unknown': 404,
  'topic-unknown': 404,
  'document-unknown': 404,
  'record-unknown': 404,
  'writing-refused': 403,
};

const TITLES: Partial<Record<AcquisErrorCode, string>> = {
  'edition-unknown': 'No such edition',
  'reference-unknown': 'No such provision',
  'topic-unknown': 'No such topic',
  'document-unknown': 'No such document',
  'record-unknown': 'No such record',
  'writing-refused': 'Refused',
};

/** A caller's mistake is answered with its advice; a fault of the program says no more than that it is one. */
export function answerProblem(error: Error, c: Context): Response {
  if (error instanceof AcquisError) {
    const status = STATUS[error.code] ?? 400;
    const detail = error.advice === undefined ? error.message : `${error.message} ${error.advice}`;
    return send(c, {
      type: error.code,
      title: TITLES[error.code] ?? 'Bad request',
      status,
      detail,
      near: [...error.near],
    });
  }
  console.error(error);
  return send(c, {
    type: 'fault',
    title: 'Fault of the program',
    status: 500,
    detail: 'The answer could not be made; please report it.',
    near: [],
  });
}

export function send(c: Context, body: Problem): Response {
  return c.body(JSON.stringify(body), body.status as 400 | 403 | 404 | 500, {
    'Content-Type': 'application/problem+json',
  });
}

/** What every route may answer instead. */
export const problems = {
  400: {
    description: 'The request cannot be understood',
    content: { 'application/problem+json': { schema: problem } },
  },
  404: {
    description: 'What was asked for is not there',
    content: { 'application/problem+json': { schema: problem } },
  },
} as const;

/** A GET that answers JSON of one shape, or a problem. */
export function getRoute<
  P extends string,
  S extends z.ZodType,
  R extends NonNullable<RouteConfig['request']>,
>(path: P, summary: string, schema: S, request: R) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: { 200: { description: summary, content: { 'application/json': { schema } } }, ...problems },
  });
}
