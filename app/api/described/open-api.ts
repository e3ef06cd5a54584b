import { isFileAnswer, type DescribedCall, type SentBody } from './described-call';
import { describedCalls } from './described-calls';
import { jsonSchema, namedSchemas, refTo } from './json-schema';
import { everyCall, problems, type ProblemCode } from './problems';

const about = '供其他系统调用：读取、检查、生成文件，读写本机关的报告。说明和例子见 docs/api.md。';
let made: object | undefined;

/** 接口说明 as OpenAPI 3.1, from the schemas that the handlers parse with. */
export function openApi(): object {
  return (made ??= build());
}

function build(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const described of describedCalls) {
    const { method, path } = addressOf(described);
    (paths[path] ??= {})[method.toLowerCase()] = operation(described);
  }
  return {
    openapi: '3.1.0',
    info: { title: '年报通接口', version: '1.0', description: about },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: '对接密钥 nbt_…' } },
      schemas: namedSchemas(),
    },
  };
}

/** `POST v1/reports/[id]` → POST, /reports/{id} */
export function addressOf({ call }: Pick<DescribedCall, 'call'>): { method: string; path: string } {
  const [method = '', folder = ''] = call.split(' ');
  return { method, path: folder.replace(/^v1/, '').replaceAll(/\[(\w+)\]/g, '{$1}') };
}

function operation(described: DescribedCall): object {
  const { summary, detail, uses, parameters = [], body, problems: own } = described;
  const { method, path } = addressOf(described);
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[/.{}-]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
    summary,
    ...(detail === undefined ? {} : { description: detail }),
    security: uses.length === 0 ? [] : [{ token: [] }],
    ...(uses.length === 0 ? {} : { 'x-token-uses': uses }),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameterOf) }),
    ...(body ? { requestBody: { required: true, content: contentOf(body) } } : {}),
    responses: { [described.status]: responseOf(described), ...problemResponses([...own, ...everyCall]) },
  };
}

function parameterOf({
  name,
  in: place,
  about: description,
  schema,
  isRequired,
}: NonNullable<DescribedCall['parameters']>[number]) {
  return { name, in: place, description, required: isRequired === true, schema: jsonSchema(schema) };
}

function contentOf({ json, file }: SentBody): object {
  return {
    ...(json ? { 'application/json': { schema: jsonSchema(json) } } : {}),
    ...(file ? { 'application/octet-stream': {} } : {}),
  };
}

function responseOf({ summary, answer, answerHeaders = {} }: DescribedCall): object {
  const headers = Object.entries(answerHeaders).map(([name, description]) => {
    return [name, { description, schema: { type: 'string' } }] as const;
  });
  const content = isFileAnswer(answer)
    ? Object.fromEntries(answer.media.map((media) => [media, {}]))
    : { 'application/json': { schema: jsonSchema(answer) } };
  return {
    description: summary,
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    content,
  };
}

/** One response a status: the codes it may carry, and what each means. */
function problemResponses(codes: readonly ProblemCode[]): Readonly<Record<string, object>> {
  const schema = { $ref: refTo('Problem') };
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => problems[code].status === status);
      const description = own.map((code) => `${code}：${problems[code].about}`).join(' ');
      return [status, { description, content: { 'application/json': { schema } } }];
    }),
  );
}
