import { useTranslations } from 'use-intl';
import { useOptions } from '../code-lists/options.ts';
import { retryHeaders } from '../public/failure.server.ts';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/request';
import {
  AnyOf,
  LongAnswer,
  OneOf,
  PowerAnswer,
  RangeAnswer,
  SelectAnswer,
  TextAnswer,
} from './answers/fields.tsx';
import styles from './request.module.css';
import { loadStep, saveStep } from './step.server.ts';
import { StepPage } from './step-page.tsx';

export const headers = retryHeaders;
export const loader = (args: Route.LoaderArgs) => loadStep(args, 'request');
export const action = (args: Route.ActionArgs) => saveStep(args, 'request');

const powerUnits = ['kva', 'mva'];

export default function Request({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslations('inquiry.request');
  const options = useOptions();
  const { lists } = loaderData;
  const units = options('areaUnit', lists?.areaUnits ?? []);
  return (
    <StepPage step="request" saved={loaderData} outcome={actionData}>
      <OneOf question="kind" options={options('kind', lists?.kinds ?? [])} />
      <div className={styles.site}>
        <section className={prose.section}>
          <h2>{t('work')}</h2>
          <SelectAnswer question="sector" options={options('sector', lists?.sectors ?? [])} />
          <AnyOf question="activities" options={options('activity', lists?.activities ?? [])} twoColumns />
          <AnyOf question="clusters" options={options('cluster', lists?.clusters ?? [])} twoColumns />
        </section>
        <section className={prose.section}>
          <h2>{t('space')}</h2>
          <RangeAnswer question="floorArea" units={units} />
          <RangeAnswer question="plotArea" units={units} />
          <AnyOf question="tenures" options={options('tenure', lists?.tenures ?? [])} />
          <PowerAnswer units={options('powerUnit', powerUnits)} />
          <AnyOf
            question="municipalities"
            options={options(
              'municipality',
              (lists?.municipalities ?? []).map(({ slug }) => slug),
            )}
            twoColumns
          />
        </section>
        <section className={prose.section}>
          <h2>{t('plans')}</h2>
          <TextAnswer question="jobsWithinThreeYears" inputMode="numeric" short />
          <OneOf
            question="investmentBand"
            options={options('investmentBand', lists?.investmentBands ?? [])}
          />
          <OneOf question="timeFrame" options={options('timeFrame', lists?.timeFrames ?? [])} />
        </section>
      </div>
      <section className={prose.section}>
        <LongAnswer question="message" />
      </section>
    </StepPage>
  );
}
