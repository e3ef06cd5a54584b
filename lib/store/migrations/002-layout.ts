export const layout: readonly string[] = [`alter table agency add column layout text`];
