import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** 没有上年数: how they come here. */
export function NoLastYear({
  reportId,
  before,
  hadForm,
}: {
  readonly reportId: string;
  readonly before: number;
  readonly hadForm: boolean;
}) {
  if (!hadForm) {
    return (
      <EmptyState title={`${before}年没有可以对比的数`}>
        {`${before}年还没有统一的年度报告格式。各年的数从${before + 1}年起对比。`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={`还没有${before}年的数`}
      actions={
        <>
          <ButtonLink href={`/import?report=${reportId}`} variant="main">
            导入上年报告
          </ButtonLink>
          <ButtonLink href={`/reports/${reportId}`}>回到报告</ButtonLink>
        </>
      }
    >
      {`导入${before}年度报告的文件，或者在报告的“上年”一栏手工录入，就能逐项对比。`}
    </EmptyState>
  );
}
