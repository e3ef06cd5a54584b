import { publish } from '@/lib/publish/publish';
import { measurement, type Measurement } from './measurement';
import { sampleReports } from './sample-reports';

const MEGABYTE = 1024 * 1024;
/** Files made when memory is looked at; each time a thread has just been replaced. */
const LOOKS = [200, 1000, 2000] as const;
/** Megabytes from the second look to the last: by the first one the heap has not yet grown to its usual size. */
const MOST_GROWTH = 64;
const MOST_RESIDENT = 1024;

/** Memory of the process, its threads counted, after so many PDF files in a row. Takes minutes. */
export async function benchPdfMemory(): Promise<Measurement[]> {
  const { template, report } = sampleReports();
  const resident: number[] = [];
  for (let made = 1; made <= Math.max(...LOOKS); made += 1) {
    await publish(template, report(made), 'pdf', {});
    if (LOOKS.some((look) => look === made)) resident.push(process.memoryUsage.rss() / MEGABYTE);
  }
  const growth = (resident[2] ?? 0) - (resident[1] ?? 0);
  return [
    ...LOOKS.map((made, index) =>
      measurement(`pdf.memory.after${made}.mb`, resident[index] ?? null, MOST_RESIDENT),
    ),
    measurement('pdf.memory.growth.mb', growth, MOST_GROWTH),
  ];
}
