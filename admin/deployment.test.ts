import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../src/content-model/registry.ts';

interface Job {
  readonly script?: readonly string[];
  readonly rules?: readonly { readonly if: string; readonly changes?: readonly string[] }[];
  readonly artifacts?: { readonly paths: readonly string[]; readonly expose_as?: string };
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly env?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly run?: string; readonly if?: string }[];
      }
    >
  >;
}

const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Readonly<Record<string, Job>>;
const github = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guide = readFileSync('admin/README.md', 'utf8');

it('GitLab tests every change of the code and publishes only the default branch', () => {
  expect(gitlab['test']?.script).toEqual(['npm test']);
  const tested = gitlab['test']?.rules?.[0]?.changes ?? [];
  for (const folder of ['admin', 'src', 'tests', 'public', 'content/pages']) expect(tested).toContain(`${folder}/**/*`);
  expect(gitlab['pages']?.rules?.map((rule) => rule.if)).toEqual([
    '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "merge_request_event"',
  ]);
  expect(gitlab['pages']?.artifacts?.paths).toEqual(['public']);
  expect(gitlab['preview']?.rules?.[0]?.if).toContain('merge_request_event');
  // What GitLab allows for this name; with another it runs nothing at all.
  expect(gitlab['preview']?.artifacts?.expose_as).toMatch(/^\w[-\w ]*$/);
});

it('what editors write is not held up by tests of the code', () => {
  const [tested] = gitlab['test']?.rules ?? [];
  const compared = github.jobs['changes']?.steps.find(({ run }) => run?.includes('git diff'))?.run ?? '';
  for (const name of collectionNames) {
    expect(tested?.changes?.some((path) => `content/${name}/a/index.md`.startsWith(path.replace('**/*', '')))).toBe(
      false,
    );
    expect(compared).toContain(`content/${name}`);
  }
  expect(compared).not.toContain('content/pages');
});

it('GitHub tests every change of the code, publishes main, and does so daily', () => {
  expect(github.jobs['test']?.steps.some(({ run }) => run === 'npm test')).toBe(true);
  expect(github.jobs['publish']?.if).toContain("github.ref == 'refs/heads/main'");
  expect(github.on.schedule).toEqual([{ cron: '5 17 * * *' }]);
});

it('asks the addresses of other sites once a day, before the report is made', () => {
  const pages = gitlab['pages']?.script ?? [];
  expect(pages.findIndex((line) => line.includes('check-links'))).toBeLessThan(pages.indexOf('npm run build'));
  expect(pages.find((line) => line.includes('check-links'))).toContain('"$CI_PIPELINE_SOURCE" = "schedule"');
  const steps = github.jobs['build']?.steps ?? [];
  const asking = steps.findIndex(({ run }) => run === 'npm run check-links');
  expect(steps[asking]?.if).toBe("github.event_name == 'schedule'");
  expect(asking).toBeLessThan(steps.findIndex(({ run }) => run === 'npm run build'));
});

it('calls only scripts that the project has', () => {
  const lines = [
    ...Object.values(gitlab).flatMap((job) => (Array.isArray(job.script) ? (job.script as string[]) : [])),
    ...Object.values(github.jobs).flatMap((job) => job.steps.map(({ run }) => run ?? '')),
  ];
  for (const line of lines) {
    const [, name] = /\bnpm run ([\w:-]+)/.exec(line) ?? [];
    if (name !== undefined) expect(scripts).toHaveProperty([name]);
  }
});

it('the guide for administrators names every variable', () => {
  const names = new Set(readFileSync('admin/backend.ts', 'utf8').match(/CMS_[A-Z_]+/g));
  for (const name of names) expect(guide).toContain(name);
});
