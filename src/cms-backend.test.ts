import { describe, expect, it } from 'vitest';
import { backendSettings, contentSecurityPolicy, previewPolicy } from './cms-backend.ts';

const gitlab = { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'quan-doan/trang', CMS_APP_ID: 'abc' };
const forgejo = { ...gitlab, CMS_BACKEND: 'forgejo', CMS_FORGE_URL: 'https://git.example.vn/' };
const github = {
  CMS_BACKEND: 'github',
  CMS_REPOSITORY: 'quan-doan/trang',
  CMS_LOGIN_PROXY_URL: 'https://dang-nhap.example.vn',
};

describe('a complete set of variables', () => {
  it('edits the files of this machine when nothing is set', () => {
    expect(backendSettings({})).toMatchObject({ backend: { name: 'proxy', proxy_url: '/api/v1' }, workflow: false });
  });

  it('signs in to gitlab.com with PKCE and reviews drafts', () => {
    expect(backendSettings(gitlab)).toMatchObject({
      backend: {
        name: 'gitlab',
        repo: 'quan-doan/trang',
        branch: 'main',
        auth_type: 'pkce',
        app_id: 'abc',
        base_url: 'https://gitlab.com',
        api_root: 'https://gitlab.com/api/v4',
      },
      workflow: true,
    });
  });

  it('uses an own GitLab, below a path as well', () => {
    const { backend, origins } = backendSettings({ ...gitlab, CMS_FORGE_URL: 'https://so.example.vn/gitlab/' });
    expect(backend).toMatchObject({
      base_url: 'https://so.example.vn/gitlab',
      api_root: 'https://so.example.vn/gitlab/api/v4',
    });
    expect(origins).toEqual(['https://so.example.vn']);
  });

  it('reaches a forge on this very machine, which no network lies before', () => {
    const here = backendSettings({ ...forgejo, CMS_FORGE_URL: 'http://127.0.0.1:3000' });
    expect(here.backend['api_root']).toBe('http://127.0.0.1:3000/api/v1');
    expect(contentSecurityPolicy(here)).toContain("connect-src 'self' blob: http://127.0.0.1:3000;");
  });

  it('signs in to Forgejo', () => {
    expect(backendSettings(forgejo)).toMatchObject({
      backend: { name: 'forgejo', app_id: 'abc', api_root: 'https://git.example.vn/api/v1' },
      workflow: true,
    });
  });

  it('signs in to GitHub through a login proxy', () => {
    expect(backendSettings(github)).toMatchObject({
      backend: { name: 'github', branch: 'main', base_url: 'https://dang-nhap.example.vn', auth_endpoint: 'auth' },
      workflow: true,
    });
  });
});

describe('a wrong set of variables', () => {
  it.each([
    [
      'an unknown back end',
      { CMS_BACKEND: 'gitea' },
      'CMS_BACKEND: expected one of local, gitlab, forgejo, github, found "gitea"',
    ],
    ['a forge without its repository', { ...gitlab, CMS_REPOSITORY: ' ' }, 'CMS_REPOSITORY is missing'],
    [
      'GitLab without its application',
      { ...gitlab, CMS_APP_ID: undefined },
      'CMS_APP_ID is missing: CMS_BACKEND=gitlab needs it',
    ],
    ['Forgejo without its address', { ...forgejo, CMS_FORGE_URL: undefined }, 'CMS_FORGE_URL is missing'],
    ['GitHub without a login proxy', { ...github, CMS_LOGIN_PROXY_URL: undefined }, 'CMS_LOGIN_PROXY_URL is missing'],
    [
      'a variable of another forge',
      { ...github, CMS_APP_ID: 'abc' },
      'CMS_APP_ID is set, but CMS_BACKEND=github does not use it',
    ],
    [
      'a branch other than the one that the pipelines publish',
      { ...gitlab, CMS_BRANCH: 'noi-dung' },
      'CMS_BRANCH is set, but CMS_BACKEND=gitlab does not use it',
    ],
    [
      'a variable spelled wrong',
      { ...gitlab, CMS_FORGE_ADDRESS: 'https://git.example.vn' },
      'CMS_FORGE_ADDRESS is set, but CMS_BACKEND=gitlab does not use it',
    ],
    [
      'a repository without a back end',
      { CMS_REPOSITORY: 'quan-doan/trang' },
      'CMS_REPOSITORY is set, but CMS_BACKEND=local does not use it',
    ],
    [
      'a forge without https',
      { ...forgejo, CMS_FORGE_URL: 'http://git.example.vn' },
      'CMS_FORGE_URL: expected an address with https://',
    ],
    [
      'a forge that only looks like this machine',
      { ...forgejo, CMS_FORGE_URL: 'http://127.0.0.1.example.vn' },
      'CMS_FORGE_URL: expected an address with https://',
    ],
    [
      'a repository that is an address',
      { ...gitlab, CMS_REPOSITORY: 'https://gitlab.com/a/b' },
      'CMS_REPOSITORY: expected owner/name',
    ],
  ])('refuses %s', (_, environment, message) => {
    expect(() => backendSettings(environment)).toThrow(message);
  });

  it('tells all that is missing at once', () => {
    expect(() => backendSettings({ CMS_BACKEND: 'gitlab' })).toThrow(/CMS_REPOSITORY[\s\S]*CMS_APP_ID/);
  });
});

describe('the security policy of the CMS', () => {
  it.each([{}, gitlab, forgejo, github])('never lets text become code', (environment) => {
    const policy = contentSecurityPolicy(backendSettings(environment));
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toContain("'unsafe-eval'");
  });

  it.each([
    [{}, "img-src 'self' blob: data:;"],
    [gitlab, "img-src 'self' blob: data: https://gitlab.com https://secure.gravatar.com;"],
    [forgejo, "img-src 'self' blob: data: https://git.example.vn;"],
    [github, "img-src 'self' blob: data: https://avatars.githubusercontent.com;"],
  ])('lets pictures come from nowhere but where portraits of accounts are kept', (environment, expected) => {
    expect(contentSecurityPolicy(backendSettings(environment))).toContain(expected);
  });

  it('lets nothing run in the frame of the preview, and nothing be asked of anybody', () => {
    expect(previewPolicy).toMatch(/^default-src 'none';/);
    expect(previewPolicy).not.toMatch(/script-src|frame-src|connect-src|https:/);
  });

  it('reaches the forge and nothing else', () => {
    expect(contentSecurityPolicy(backendSettings(forgejo))).toContain(
      "connect-src 'self' blob: https://git.example.vn;",
    );
    expect(contentSecurityPolicy(backendSettings({}))).toContain("connect-src 'self' blob:;");
  });
});
