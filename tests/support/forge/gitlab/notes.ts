/**
 * GitLab, REST v4: labels, issues, notes and discussions (docs.gitlab.com/api/labels, /issues, /notes, /discussions).
 */
import { list, paged, Refusal, text, type Call } from '../http.ts';
import type { Person } from '../people.ts';
import type { MergeRequests } from './merge-requests.ts';
import { demand, developer, notFound, personOf, route, type GitlabContext } from './project.ts';

interface Note {
  readonly id: number;
  readonly author: Person;
  readonly createdAt: string;
  body: string;
}

interface Issue {
  readonly iid: number;
  readonly author: Person;
  title: string;
  description: string;
  labels: string[];
  state: 'opened' | 'closed';
}

function noteOf({ id, author, createdAt, body }: Note) {
  return {
    id,
    body,
    author: personOf(author),
    created_at: createdAt,
    updated_at: createdAt,
    system: false,
    resolvable: false,
  };
}

function issueOf({ iid, author, title, description, labels, state }: Issue) {
  return {
    id: 500 + iid,
    iid,
    title,
    description,
    labels,
    state,
    author: personOf(author),
    web_url: `/issues/${String(iid)}`,
  };
}

/**
 * The notes of one kind of thing; whoever writes one must be able to see the thing, and only its author may change it.
 */
class Notes {
  readonly #of = new Map<string, Note[]>();
  #last = 0;

  on(key: string): Note[] {
    const found = this.#of.get(key) ?? [];
    this.#of.set(key, found);
    return found;
  }

  add(key: string, { given }: Call, author: Person): Note {
    const body = text(given, 'body') ?? '';
    if (body === '') throw new Refusal(400, { error: 'body is missing' });
    this.#last += 1;
    const note = { id: this.#last, author, createdAt: new Date().toISOString(), body };
    this.on(key).push(note);
    return note;
  }

  own(key: string, { parts }: Call, person: Person): Note {
    const note = this.on(key).find(({ id }) => String(id) === parts['note']);
    if (note === undefined) throw notFound('Note');
    if (note.author.id !== person.id) throw new Refusal(403, { message: '403 Forbidden' });
    return note;
  }
}

export function serveNotes(context: GitlabContext, requests: MergeRequests): void {
  const { forge } = context;
  const labels: { readonly id: number; readonly name: string; readonly color: string }[] = [];
  const issues: Issue[] = [];
  const notes = new Notes();

  route(context, 'GET', '/labels', (call) => paged(call, labels, 'per_page', forge.origin));
  route(context, 'POST', '/labels', ({ given }, person) => {
    demand(person, developer);
    const [name, color] = [text(given, 'name'), text(given, 'color')];
    if (name === undefined || color === undefined) throw new Refusal(400, { error: 'name, color are missing' });
    if (labels.some((label) => label.name === name)) throw new Refusal(409, { message: 'Label already exists' });
    const label = { id: labels.length + 1, name, color };
    labels.push(label);
    return { status: 201, body: label };
  });

  const issueNamed = ({ parts }: Call): Issue => {
    const found = issues.find(({ iid }) => String(iid) === parts['iid']);
    if (found === undefined) throw notFound('Not');
    return found;
  };
  route(context, 'GET', '/issues', (call) => {
    const wanted = list(call.given, 'labels') ?? [];
    const search = text(call.given, 'search') ?? '';
    const state = text(call.given, 'state') ?? 'all';
    const found = issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => wanted.every((label) => issue.labels.includes(label)) && issue.description.includes(search));
    return paged(call, found.map(issueOf), 'per_page', forge.origin);
  });
  route(context, 'POST', '/issues', ({ given }, author) => {
    const issue: Issue = {
      iid: issues.length + 1,
      author,
      title: text(given, 'title') ?? '',
      description: text(given, 'description') ?? '',
      labels: list(given, 'labels') ?? [],
      state: 'opened',
    };
    issues.push(issue);
    return { status: 201, body: issueOf(issue) };
  });
  route(context, 'GET', '/issues/:iid', (call) => ({ body: issueOf(issueNamed(call)) }));
  route(context, 'PUT', '/issues/:iid', (call) => {
    const issue = issueNamed(call);
    issue.labels = list(call.given, 'labels') ?? issue.labels;
    const event = text(call.given, 'state_event');
    if (event !== undefined) issue.state = event === 'close' ? 'closed' : 'opened';
    return { body: issueOf(issue) };
  });

  for (const thing of ['issues', 'merge_requests'] as const) {
    const key = (call: Call) => {
      if (thing === 'issues') issueNamed(call);
      else requests.named(call);
      return `${thing}/${call.parts['iid'] ?? ''}`;
    };
    route(context, 'GET', `/${thing}/:iid/notes`, (call) => {
      const found = notes.on(key(call)).map(noteOf);
      // As GitLab does by default: the latest first.
      if (text(call.given, 'sort') !== 'asc') found.reverse();
      return paged(call, found, 'per_page', forge.origin);
    });
    route(context, 'POST', `/${thing}/:iid/notes`, (call, person) => ({
      status: 201,
      body: noteOf(notes.add(key(call), call, person)),
    }));
    route(context, 'PUT', `/${thing}/:iid/notes/:note`, (call, person) => {
      const note = notes.own(key(call), call, person);
      note.body = text(call.given, 'body') ?? note.body;
      return { body: noteOf(note) };
    });
    route(context, 'DELETE', `/${thing}/:iid/notes/:note`, (call, person) => {
      const all = notes.on(key(call));
      all.splice(all.indexOf(notes.own(key(call), call, person)), 1);
      return { status: 204 };
    });
    route(context, 'GET', `/${thing}/:iid/discussions`, (call) => {
      const found = notes.on(key(call)).map((note) => ({
        id: `d${String(note.id)}`,
        individual_note: true,
        notes: [noteOf(note)],
      }));
      return paged(call, found, 'per_page', forge.origin);
    });
    route(context, 'POST', `/${thing}/:iid/discussions`, (call, person) => {
      const note = notes.add(key(call), call, person);
      return { status: 201, body: { id: `d${String(note.id)}`, individual_note: false, notes: [noteOf(note)] } };
    });
  }
}
