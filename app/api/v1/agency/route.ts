import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { readBody } from '@/app/api/read-body';
import { agencySettings, agencySettingsSchema, saveAgencySettings } from '@/lib/store/agency-settings';
import { forbids } from '@/lib/store/scope';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 本机关 settings; `{"agency": null}` before the first ones. */
export const GET = handle(async ({ scope }) =>
  answer(forbids(scope, 'readSettings') ?? { agency: (await agencySettings(scope)) ?? null }),
);

export const PUT = handle(async ({ request, scope }) => {
  const body = await readBody(request, agencySettingsSchema);
  return body.ok ? answer(await saveAgencySettings(scope, body.value)) : body.response;
});
