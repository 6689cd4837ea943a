import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'portal_session';
const HOURS = 8;

/**
 * Signs somebody in. The cookie holds the viewer's id and when it ends, signed with the portal's secret; scripts cannot read it,
 * and no form of another site carries it.
 */
export function signIn(reply: FastifyReply, viewer: string): void {
  const ends = Date.now() + HOURS * 3_600_000;
  void reply.setCookie(NAME, `${viewer} ${ends}`, {
    signed: true, httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/', maxAge: HOURS * 3600,
  });
}

export function signOut(reply: FastifyReply): void {
  void reply.clearCookie(NAME, { path: '/' });
}

/** The id of whoever is signed in; `undefined` for a cookie that is missing, forged or past its end. */
export function signedIn(request: FastifyRequest): string | undefined {
  const cookie = request.cookies[NAME];
  if (cookie === undefined) return undefined;
  const { valid, value } = request.unsignCookie(cookie);
  const [viewer, ends] = (valid ? value : '').split(' ');
  return viewer !== undefined && viewer !== '' && Number(ends) > Date.now() ? viewer : undefined;
}
