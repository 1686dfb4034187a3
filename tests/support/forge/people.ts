/**
 * Who may do what at a forge, and how they sign in: OAuth with PKCE (RFC 6749, RFC 7636), as GitLab and Forgejo speak
 * it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { Refusal, text, type Call, type Forge } from './http.ts';

export interface Person {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  /**
   * As GitLab counts: 20 reads, 30 (Developer) writes unprotected branches, 40 (Maintainer) writes and merges into
   * `main`.
   */
  readonly level: number;
}

interface Grant {
  readonly person: Person;
  readonly challenge: string;
  readonly redirect: string;
}

export interface Application {
  readonly id: string;
  readonly redirect: string;
}

/** How the two forges differ here. */
interface Dialect {
  readonly authorize: string;
  readonly token: string;
  readonly scope: string;
}

export const cookie = 'forge_user';

function hashed(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

export class People {
  readonly #codes = new Map<string, Grant>();
  readonly #access = new Map<string, Person>();
  readonly #refresh = new Map<string, Person>();
  readonly #expired = new Set<string>();

  readonly all: readonly Person[];

  constructor(all: readonly Person[]) {
    this.all = all;
  }

  /** A token as somebody holds who has signed in. */
  tokenOf(username: string): string {
    const token = randomUUID();
    this.#access.set(token, this.named(username));
    return token;
  }

  named(username: string): Person {
    const person = this.all.find((each) => each.username === username);
    if (person === undefined) throw new Error(`Nobody is called ${username}.`);
    return person;
  }

  /** Access tokens end, as they do after two hours; what renews them stays. */
  expire(): void {
    for (const token of this.#access.keys()) this.#expired.add(token);
    this.#access.clear();
  }

  /** Nobody is signed in any more. */
  endSessions(): void {
    this.expire();
    this.#refresh.clear();
  }

  /** Who asks. Both forges answer 401 to whoever is not known. */
  of({ headers }: Pick<Call, 'headers'>): Person {
    const [, token = ''] = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '') ?? [];
    const person = this.#access.get(token);
    if (person !== undefined) return person;
    if (this.#expired.has(token)) {
      throw new Refusal(401, {
        error: 'invalid_token',
        error_description: 'Token is expired.',
        message: '401 Unauthorized',
      });
    }
    throw new Refusal(401, { message: '401 Unauthorized' });
  }

  #tokens(person: Person, scope: string) {
    const refresh = randomUUID();
    this.#refresh.set(refresh, person);
    return {
      access_token: this.tokenOf(person.username),
      token_type: 'Bearer',
      expires_in: 7200,
      refresh_token: refresh,
      scope,
      created_at: Math.floor(Date.now() / 1000),
    };
  }

  #person(call: Call): Person | undefined {
    const [, username = ''] = new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(call.headers.cookie ?? '') ?? [];
    return this.all.find((each) => each.username === username);
  }

  #exchanged({ given }: Call, application: Application, scope: string) {
    const invalid = (why: string) => new Refusal(400, { error: 'invalid_grant', error_description: why });
    if (text(given, 'client_id') !== application.id) {
      throw new Refusal(401, { error: 'invalid_client', error_description: 'Client authentication failed.' });
    }
    if (text(given, 'grant_type') === 'refresh_token') {
      const token = text(given, 'refresh_token') ?? '';
      const person = this.#refresh.get(token);
      if (person === undefined) throw invalid('The provided authorization grant is invalid, expired or revoked.');
      this.#refresh.delete(token);
      return this.#tokens(person, scope);
    }
    const code = text(given, 'code') ?? '';
    const grant = this.#codes.get(code);
    // Once, whether or not it succeeds.
    this.#codes.delete(code);
    if (grant === undefined) throw invalid('The provided authorization grant is invalid, expired or revoked.');
    if (text(given, 'redirect_uri') !== grant.redirect) throw invalid('The redirect URI does not match.');
    if (hashed(text(given, 'code_verifier') ?? '') !== grant.challenge)
      throw invalid('The code verifier does not match.');
    return this.#tokens(grant.person, scope);
  }

  /** The pages and calls of sign-in. Whoever has the cookie of the forge is signed in there, and consents. */
  serve(forge: Forge, application: Application, dialect: Dialect): void {
    forge.on('GET', dialect.authorize, (call) => {
      const asked = (name: string) => text(call.given, name);
      const refuse = (why: string) => new Refusal(400, { error: 'invalid_request', error_description: why });
      if (asked('client_id') !== application.id) throw refuse('Unknown client.');
      if (asked('redirect_uri') !== application.redirect) throw refuse('The redirect URI included is not valid.');
      if (asked('response_type') !== 'code') throw refuse('Unsupported response type.');
      if (asked('code_challenge_method') !== 'S256') throw refuse('The code challenge method must be S256.');
      if (asked('scope') !== dialect.scope) throw refuse('The requested scope is invalid.');
      const person = this.#person(call);
      if (person === undefined) throw new Refusal(401, { error: 'Sign in first.' });
      const code = randomUUID();
      this.#codes.set(code, { person, challenge: asked('code_challenge') ?? '', redirect: application.redirect });
      const back = new URL(application.redirect);
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked('state') ?? '');
      return { status: 302, headers: { Location: back.href } };
    });
    forge.on('POST', dialect.token, (call) => ({ body: this.#exchanged(call, application, dialect.scope) }));
  }
}
