import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { backendSettings, variables } from '../../src/cms-backend.ts';

interface Job {
  readonly stage?: string;
  readonly script?: readonly string[];
  readonly parallel?: number;
  readonly variables?: Readonly<Record<string, string>>;
  readonly rules?: readonly { readonly if: string }[];
  readonly artifacts?: { readonly paths: readonly string[]; readonly expose_as?: string };
}

interface Workflow {
  readonly on: {
    readonly push: { readonly branches: readonly string[] };
    readonly schedule: readonly { readonly cron: string }[];
  };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly needs?: string;
        readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
        readonly 'timeout-minutes'?: number;
        readonly env?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly run?: string; readonly if?: string }[];
      }
    >
  >;
}

const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Readonly<Record<string, Job>>;
const github = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as Workflow;
const forgejo = parse(readFileSync('.forgejo/workflows/site.yml', 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guide = readFileSync('admin/README.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** The job of a workflow that makes the site, and the command by which it does. */
const making = {
  github: { workflow: github, job: 'build', command: 'npm run build' },
  forgejo: { workflow: forgejo, job: 'publish', command: 'npm run publish' },
};

it('GitLab publishes only the default branch, and only code that has passed its tests', () => {
  expect(gitlab['stages']).toEqual(['check', 'publish']);
  const script = ['npm run test:changed -- --part "$CI_NODE_INDEX/$CI_NODE_TOTAL"'];
  expect(gitlab['test']).toMatchObject({ stage: 'check', parallel: 3, script });
  expect(gitlab['test']).not.toHaveProperty('rules');
  expect(gitlab['pages']?.stage).toBe('publish');
  expect(gitlab['pages']?.rules?.map((rule) => rule.if)).toEqual([
    '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "merge_request_event"',
  ]);
  expect(gitlab['pages']?.artifacts?.paths).toEqual(['public']);
  expect(gitlab['preview']?.rules?.[0]?.if).toContain('merge_request_event');
  // What GitLab allows for this name; with another it runs nothing at all.
  expect(gitlab['preview']?.artifacts?.expose_as).toMatch(/^\w[-\w ]*$/);
});

it.each(Object.entries(making))('%s publishes only code that has passed its tests, and daily', (_, made) => {
  const { jobs, on } = made.workflow;
  // Each part of the tests runs.
  expect(jobs['test']?.steps.at(-1)?.run).toBe('npm run test:changed -- --part ${{ matrix.part }}/3');
  expect(jobs['test']?.strategy?.matrix.part).toEqual([1, 2, 3]);
  expect(jobs['test']).not.toHaveProperty('if');
  // Without a condition that runs it after a failure, a job waits for the success of what it needs.
  expect(jobs[made.job]?.needs).toBe('test');
  // What hangs ends.
  for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  for (const { if: condition = '' } of Object.values(jobs)) expect(condition).not.toMatch(/failure|always|cancelled/);
  expect(on.schedule).toEqual([{ cron: '5 17 * * *' }]);
});

it.each(Object.entries(making))('%s hands every variable of its back end to the build', (kind, { workflow, job }) => {
  const { needed, optional } = variables[kind as keyof typeof making];
  const names = ['BAD_CONTENT', 'CMS_BACKEND', 'SITE_URL', ...needed, ...optional];
  const given = Object.keys(workflow.jobs[job]?.env ?? {}).filter((name) => !name.startsWith('npm_config_'));
  expect(given.sort()).toEqual(names.sort());
  expect(workflow.jobs[job]?.env?.['CMS_BACKEND']).toBe(kind);
});

it('where only the site is built, what only tests need is not installed; where tests run, it is', () => {
  const omits = { npm_config_omit: 'dev' };
  for (const name of ['pages', 'preview']) expect(gitlab[name]?.variables, name).toEqual(omits);
  expect(gitlab['test']).not.toHaveProperty('variables');
  expect(github.jobs['build']?.env).toMatchObject(omits);
  expect(github.jobs['test']).not.toHaveProperty('env');
  // The runner of Forgejo stands on a server that may have another Node: there the packages bring their own.
  expect(forgejo.jobs['publish']?.env).not.toHaveProperty('npm_config_omit');
});

it('what the CMS publishes to is the branch that the workflows publish', () => {
  const values = {
    CMS_BACKEND: 'forgejo',
    CMS_REPOSITORY: 'a/b',
    CMS_APP_ID: 'abc',
    CMS_FORGE_URL: 'https://a.example',
  };
  const branch = String(backendSettings(values).backend['branch']);
  for (const { on, jobs } of [github, forgejo]) {
    expect(on.push.branches).toEqual([branch]);
    expect(jobs['publish']?.if).toContain(`github.ref == 'refs/heads/${branch}'`);
  }
});

it('GitLab checks the branches of the CMS with the check of what is published', () => {
  const job = gitlab['cms-branch'];
  expect(job).toMatchObject({ stage: 'check', variables: { GIT_DEPTH: '0' } });
  expect(job?.rules).toEqual([
    {
      if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_BRANCH_NAME =~ /^cms\\//',
    },
  ]);
  expect(job).not.toHaveProperty('allow_failure');
  // From an archive of the default branch, never from the branch that is checked.
  expect(job?.script?.at(-1)).toMatch(/^node "\$published\/src\/tools\/check-branch\.ts" .* FETCH_HEAD "\$commit"$/);
});

it.each(['.github', '.forgejo'])('%s checks every request with the check of what is published', (folder) => {
  const file = `${folder}/workflows/cms-branch.yml`;
  const { on, jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  // Of the published branch, which a draft cannot change; for all requests, so that it can be required.
  expect(Object.keys(on)).toEqual(['pull_request_target']);
  const steps = jobs['cms-branch']?.steps ?? [];
  expect(steps.at(-1)?.run).toBe('node src/tools/check-branch.ts "$BRANCH" HEAD "$COMMIT"');
  // No step takes the files of the request, and no text of it becomes a part of a command.
  expect(readFileSync(file, 'utf8')).not.toMatch(/^\s+ref:/m);
  for (const { run = '' } of steps) expect(run).not.toContain('${{');
});

it('the guide for administrators tells to require the check', () => {
  expect(guide.match(/cms-branch/g)?.length).toBeGreaterThanOrEqual(3);
});

it.each(['check-links', 'check-sources'])('%s once a day, before the report is made', (check) => {
  const pages = gitlab['pages']?.script ?? [];
  expect(pages.findIndex((line) => line.includes(check))).toBeLessThan(pages.indexOf('npm run build'));
  expect(pages.find((line) => line.includes(check))).toContain('"$CI_PIPELINE_SOURCE" = "schedule"');
  for (const { workflow, job, command } of Object.values(making)) {
    const steps = workflow.jobs[job]?.steps ?? [];
    const asking = steps.findIndex(({ run }) => run === `npm run ${check}`);
    expect(steps[asking]?.if).toBe("github.event_name == 'schedule'");
    expect(asking).toBeLessThan(steps.findIndex(({ run }) => run?.startsWith(command)));
  }
});

it('calls only scripts that the project has', () => {
  const lines = [
    ...Object.values(gitlab).flatMap((job) => (Array.isArray(job.script) ? (job.script as string[]) : [])),
    ...[github, forgejo]
      .flatMap(({ jobs }) => Object.values(jobs))
      .flatMap((job) => job.steps.map(({ run }) => run ?? '')),
  ];
  for (const line of lines) {
    const [, name] = /\bnpm run ([\w:-]+)/.exec(line) ?? [];
    if (name !== undefined) expect(scripts).toHaveProperty([name]);
  }
});

it.each([
  ['the guide for administrators', guide],
  ['the README', readme],
])('%s names every variable of the CMS, and none that it does not know', (_, text) => {
  const known = Object.values(variables).flatMap(({ needed, optional }) => [...needed, ...optional]);
  expect(new Set(text.match(/\bCMS_\w+/g))).toEqual(new Set(['CMS_BACKEND', ...known]));
});

it('the guide for administrators names every variable of the workflows', () => {
  const inWorkflows = [github, forgejo].flatMap((workflow) => JSON.stringify(workflow).match(/vars\.\w+/g) ?? []);
  for (const name of new Set(inWorkflows.map((found) => found.slice(5)))) expect(guide).toContain(name);
});
