import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly script?: readonly string[];
  readonly rules?: readonly { readonly if: string }[];
  readonly artifacts?: { readonly paths: readonly string[] };
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly env?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Readonly<Record<string, Job>>;
const github = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guide = readFileSync('admin/README.md', 'utf8');

it('GitLab tests every change and publishes only the default branch', () => {
  expect(gitlab['test']?.script).toEqual(['npm test']);
  expect(gitlab['pages']?.rules?.map((rule) => rule.if)).toEqual([
    '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "merge_request_event"',
  ]);
  expect(gitlab['pages']?.artifacts?.paths).toEqual(['public']);
  expect(gitlab['preview']?.rules?.[0]?.if).toContain('merge_request_event');
});

it('GitHub tests every change, publishes main, and does so daily', () => {
  expect(github.jobs['test']?.steps.some(({ run }) => run === 'npm test')).toBe(true);
  expect(github.jobs['publish']?.if).toContain("github.ref == 'refs/heads/main'");
  expect(github.on.schedule).toEqual([{ cron: '5 17 * * *' }]);
});

it('calls only scripts that the project has', () => {
  const lines = [
    ...Object.values(gitlab).flatMap((job) => (Array.isArray(job.script) ? (job.script as string[]) : [])),
    ...Object.values(github.jobs).flatMap((job) => job.steps.map(({ run }) => run ?? '')),
  ];
  for (const line of lines) {
    const [, name] = /^npm run ([\w:-]+)/.exec(line) ?? [];
    if (name !== undefined) expect(scripts).toHaveProperty([name]);
  }
});

it('the guide for administrators names every variable', () => {
  const names = new Set(readFileSync('admin/backend.ts', 'utf8').match(/CMS_[A-Z_]+/g));
  for (const name of names) expect(guide).toContain(name);
});
