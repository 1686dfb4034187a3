import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { backendSettings, variables } from '../../src/cms-backend.ts';

interface Job {
  readonly stage?: string;
  readonly script?: readonly string[];
  readonly parallel?: number;
  readonly variables?: Readonly<Record<string, string>>;
  readonly rules?: readonly {
    readonly if?: string;
    readonly changes?: readonly string[];
    readonly variables?: Readonly<Record<string, string>>;
  }[];
  readonly needs?: readonly unknown[];
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
        readonly outputs?: Readonly<Record<string, string>>;
        readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
        readonly 'timeout-minutes'?: number;
        readonly env?: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly id?: string;
          readonly run?: string;
          readonly uses?: string;
          readonly if?: string;
        }[];
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

/**
 * The command by which a workflow makes the site, and the jobs that do: at once where the code has passed, and after
 * its tests.
 */
const making = {
  github: { workflow: github, jobs: ['content', 'build'], command: 'npm run build' },
  forgejo: { workflow: forgejo, jobs: ['content', 'publish'], command: 'npm run publish' },
};
const main = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "merge_request_event"';

it('GitLab publishes only the default branch, and only code that has passed its tests', () => {
  expect(gitlab['stages']).toEqual(['check', 'publish']);
  const { test, pages, preview } = gitlab;
  const script = ['npm run test:changed -- --part "$CI_NODE_INDEX/$CI_NODE_TOTAL"'];
  expect(test).toMatchObject({ stage: 'check', parallel: 3, script });
  expect(pages?.stage).toBe('publish');
  expect(pages?.artifacts?.paths).toEqual(['public']);
  // Where the tests are a part of the pipeline, they are waited for; by the same list of files it is known that they
  // are.
  const changes = test?.rules?.[0]?.changes;
  expect(test?.rules).toEqual([{ changes }]);
  expect(pages?.rules).toEqual([{ if: main, changes, variables: { TESTED: 'true' } }, { if: main }]);
  expect(pages?.needs).toEqual([{ job: 'test', optional: true }]);
  expect(pages?.script?.[0]).toBe(
    'if [ -n "$TESTED" ]; then node src/tools/test-changed.mjs --note; else npm_config_omit= npm run test:changed; fi',
  );
  expect(preview?.rules?.[0]?.if).toContain('merge_request_event');
  // What GitLab allows for this name; with another it runs nothing at all.
  expect(preview?.artifacts?.expose_as).toMatch(/^\w[-\w ]*$/);
});

it('GitLab takes as code what the tests are remembered by, and all of it', () => {
  const changes = gitlab['test']?.rules?.[0]?.changes ?? [];
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) {
    const isCode = changes.some((pattern) => matchesGlob(file, pattern));
    expect(isCode, file).toBe(!file.startsWith('content/') || file.startsWith('content/pages/'));
  }
});

it.each(Object.entries(making))('%s publishes only code that has passed its tests, and daily', (_, made) => {
  const { jobs, on } = made.workflow;
  // Each part of the tests runs.
  expect(jobs['test']?.steps.at(-1)?.run).toBe('npm run test:changed -- --part ${{ matrix.part }}/3');
  expect(jobs['test']?.strategy?.matrix.part).toEqual([1, 2, 3]);
  // At once is published only what the code is known of to have passed; of anything else the tests run.
  const [atOnce = '', afterTests = ''] = made.jobs;
  const steps = jobs[atOnce]?.steps ?? [];
  const asked = steps.findIndex(({ id }) => id === 'code');
  expect(steps[asked]?.run).toBe('node src/tools/test-changed.mjs --ask >> "$GITHUB_OUTPUT"');
  for (const { if: condition } of steps.slice(asked + 1))
    expect(condition).toMatch(/steps\.code\.outputs\.passed == 'true'$/);
  for (const step of steps.slice(0, asked)) expect(step).toHaveProperty('uses');
  expect(jobs[atOnce]?.outputs).toEqual({ passed: '${{ steps.code.outputs.passed }}' });
  expect(jobs['test']?.needs).toBe(atOnce);
  expect(jobs['test']?.if).toBe(
    "${{ !cancelled() && needs.content.result != 'failure' && needs.content.outputs.passed != 'true' }}",
  );
  expect(jobs[afterTests]?.needs).toBe('test');
  // A condition runs a job after a failure, unless it asks for the success of what the job needs.
  for (const [name, job] of Object.entries(jobs)) {
    if (job.needs !== undefined && name !== 'test') expect(job.if).toContain(`needs.${job.needs}.result == 'success'`);
    // What hangs ends.
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  }
  expect(on.schedule).toEqual([{ cron: '5 17 * * *' }]);
});

it.each(Object.entries(making))('%s hands every variable of its back end to the build', (kind, { workflow, jobs }) => {
  const { needed, optional } = variables[kind as keyof typeof making];
  const names = ['BAD_CONTENT', 'CMS_BACKEND', 'SITE_URL', ...needed, ...optional];
  for (const job of jobs) {
    const given = Object.keys(workflow.jobs[job]?.env ?? {}).filter((name) => !name.startsWith('npm_config_'));
    expect(given.sort(), job).toEqual(names.sort());
    expect(workflow.jobs[job]?.env?.['CMS_BACKEND']).toBe(kind);
  }
});

it('where only the site is built, what only tests need is not installed; where tests run, it is', () => {
  const omits = { npm_config_omit: 'dev' };
  for (const name of ['pages', 'preview']) expect(gitlab[name]?.variables, name).toEqual(omits);
  expect(gitlab['test']).not.toHaveProperty('variables');
  for (const name of ['content', 'build']) expect(github.jobs[name]?.env, name).toMatchObject(omits);
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
  for (const { workflow, jobs, command } of Object.values(making)) {
    const steps = workflow.jobs[jobs[0] ?? '']?.steps ?? [];
    const asking = steps.findIndex(({ run }) => run === `npm run ${check}`);
    expect(steps[asking]?.if).toContain("github.event_name == 'schedule'");
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
