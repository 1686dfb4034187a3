/**
 * The log from which an own server counts visits: the hour, the page, the channel, the host of the page before,
 * telephone or computer. No address of a reader, no name of a browser, nothing that is asked behind a `?` but the
 * channel: what would tell of a person is never written. `outputs/reach/line.ts` reads it.
 */
import { beaconAddress, reasons } from '../content-model/reach/beacon.ts';
import { channelForm, channelName } from '../content-model/reach/channels.ts';
import { robotPatterns } from './robots.ts';

/** Where Debian's nginx writes its logs, and rotates them. */
export const visitLog = '/var/log/nginx/3-trach-nhiem.log';

function text(value: string): string {
  return `"${value.replace(/"/g, '\\"')}"`;
}

function map(source: string, target: string, cases: readonly (readonly [string, string])[]): string {
  const lines = cases.map(([match, value]) => `    ${match === 'default' ? match : text(match)} ${value};\n`);
  return `map ${source} $${target} {\n${lines.join('')}}\n`;
}

const empty = '""';
const page = '/(?:[a-z0-9-]+/)*';

/** What stands before the server: the form of the log, and what it takes from a request. */
export function reachMaps(): string {
  const logFields = [
    '"i":"$request_id"',
    '"t":"$reach_hour"',
    '"p":"$reach_path"',
    '"s":"$status"',
    '"k":"$reach_channel"',
    '"r":"$reach_from"',
    '"d":"$reach_device"',
    '"q":"$reach_said"',
  ];
  // Which page, robot or not, and whether a person opened it: a browser says so of what it fetches by itself.
  const all =
    '$request_method $status $reach_device $reach_path $http_sec_fetch_mode/$http_sec_purpose$http_purpose $http_sec_fetch_site';
  return [
    map('$time_iso8601', 'reach_hour', [
      ['default', empty],
      ['~^(?<reach_time>.{13}).{6}(?<reach_zone>[+-].{5})$', '"$reach_time$reach_zone"'],
    ]),
    map('$request_uri', 'reach_path', [
      ['default', empty],
      [`~^(?<reach_page>${page})(?:\\?|$)`, '$reach_page'],
    ]),
    map(`$arg_${channelName}`, 'reach_channel', [
      ['default', empty],
      [`~^(?<reach_way>${channelForm})$`, '$reach_way'],
    ]),
    map('"$host $http_referer"', 'reach_from', [
      ['default', empty],
      ['~^(\\S+) https?://\\1(?:[:/]|$)', empty],
      ['~^\\S+ https?://(?<reach_host>[a-z0-9.-]{1,100})(?:[:/]|$)', '$reach_host'],
    ]),
    map('$http_user_agent', 'reach_device', [
      ['', 'robot'],
      ...robotPatterns().map((pattern) => [`~${pattern}`, 'robot'] as const),
      ['~*(?:mobile|android|iphone|ipad)', 'phone'],
      ['default', 'computer'],
    ]),
    map('"$uri $args"', 'reach_said', [
      ['default', empty],
      [`~^${beaconAddress} (?<reach_words>tim=[^&\\s]{1,300})$`, '$reach_words'],
      [`~^${beaconAddress} (?<reach_answer>bai=${page}&vi=(?:${reasons.join('|')}))$`, '$reach_answer'],
    ]),
    map(`"${all}"`, 'reach_counted', [
      ['default', '0'],
      [`~^GET (?:200|302|304) (?:phone|computer) ${page} (?:navigate)?/ `, '1'],
      [`~^POST 204 (?:phone|computer) ${beaconAddress} [a-z-]*/ (?:same-origin)?$`, '1'],
    ]),
    `log_format reach escape=json '{${logFields.join(',')}}';\n`,
  ].join('');
}

/** What stands in the server: this log in the place of the usual one, and the address that answers with nothing. */
export function reachServer(log: string): string {
  return `    access_log ${text(log)} reach if=$reach_counted;
    location = ${beaconAddress} { return 204; }
`;
}
