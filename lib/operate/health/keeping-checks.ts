import type { KeepingStatus } from '../keeping-status';
import type { HealthCheck } from './health';

/** A day, and two hours for one that is begun late. */
const LONGEST_MS = 26 * 3_600_000;

/** So long after its start the server has made the first backup. */
const STARTING_MS = 15 * 60_000;

/** 备份、恢复演练、审计: how long ago, and how they went. A time to come is no proof: the clock was wrong then. */
export function keepingChecks(
  { backup, drill, failure }: KeepingStatus,
  now: Date,
  upForMs = process.uptime() * 1000,
): readonly HealthCheck[] {
  const isFresh = (at: string | undefined) => {
    const age = at === undefined ? NaN : now.getTime() - Date.parse(at);
    return age > -LONGEST_MS && age <= LONGEST_MS;
  };
  const failed = failure === undefined ? '' : `${momentOf(failure.at)} 没有做成：${failure.message}`;
  // A new installation is no trouble: what is kept daily begins a minute after the start.
  const isStarting = !backup && !drill && !failure && upForMs < STARTING_MS;
  const isBackedUp = isFresh(backup?.at);
  return [
    {
      id: 'backup',
      label: '备份',
      isOk: isStarting || (isBackedUp && failure === undefined),
      detail: [
        backup
          ? `${momentOf(backup.at)}，${sizeOf(backup.bytes)}，${backup.file}。`
          : isStarting
            ? '还没有备份，启动后不久自动进行。'
            : '还没有备份。',
        failed,
      ].join(''),
    },
    {
      id: 'drill',
      label: '恢复演练',
      isOk: isStarting || (isFresh(drill?.at) && drill?.problem === undefined),
      detail: drill
        ? (drill.problem ??
          `${momentOf(drill.at)}，恢复了 ${drill.reports} 份报告，用时 ${(drill.ms / 1000).toFixed(1)} 秒。`)
        : isStarting
          ? '还没有演练，随第一次备份进行。'
          : '还没有演练。',
    },
    {
      id: 'audit',
      label: '审计记录',
      isOk: isStarting || (isBackedUp && failure === undefined),
      // A backup is made of an unbroken chain alone.
      detail: backup
        ? `${momentOf(backup.at)} 随备份核对，没有缺漏和改动。${failed}`
        : '还没有核对，随第一次备份核对。',
    },
  ];
}

function momentOf(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
