import { Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { HouseLogo } from '#shared/features/house-style/contract';
import type { HouseSettings } from '#shared/features/house-style/model';
import type { Town } from '#shared/features/town/contract';
import { SectionCard } from '../../../components/SectionCard';
import { useLogoUrl } from '../use-logo-url';
import classes from './house-preview.module.css';

interface HousePreviewProps {
  readonly settings: HouseSettings;
  readonly logo: HouseLogo | null;
  /** Whether the letterhead of the town's own takes the place of the program's. */
  readonly onPaper: boolean;
  readonly town: Town;
}

/** The head, a few lines and the foot of a page, in the look being chosen. Word has the last word. */
export function HousePreview({ settings, logo, onPaper, town }: HousePreviewProps) {
  const url = useLogoUrl(logo);
  const { marginTop, marginBottom, marginLeft, marginRight } = settings;
  const page: CSSProperties = {
    fontFamily: `"${settings.font}", Arial, sans-serif`,
    fontSize: `${settings.scale}%`,
    padding: [marginTop, marginRight, marginBottom, marginLeft].map((margin) => percent(margin)).join(' '),
  };
  const ink = { color: `#${settings.color}` };
  return (
    <SectionCard title="Aperçu">
      <div className={classes['page']} style={page} role="img" aria-label="Aperçu d’une page dans cette charte">
        {onPaper && <p className={classes['paper']}>Ici, le papier à en-tête de la mairie</p>}
        {!onPaper && logo && url !== null && (
          <div style={{ textAlign: settings.logoPlace }}>
            <img src={url} alt="" style={{ width: percent(settings.logoWidth), maxHeight: '5em', objectFit: 'contain' }} />
          </div>
        )}
        {!onPaper && <ProgramHead settings={settings} town={town} />}
        <p className={classes['title']} style={ink}>
          Délibération
        </p>
        <p>Le conseil municipal, légalement convoqué, s’est réuni en séance publique sous la présidence du maire.</p>
        <div className={classes['signatures']}>
          <span>{settings.secretaryTitle || 'Le secrétaire de séance,'}</span>
          <span>{settings.mayorTitle || `${town.mayorTitle},`}</span>
        </div>
        <p className={classes['foot']}>{settings.footer}</p>
      </div>
      {onPaper && (
        <Text size="sm" mt="sm">
          L’en-tête, le pied de page et les marges viennent du papier de la mairie&nbsp;; les marges réglées ici servent aux pages qui n’ont
          pas d’en-tête.
        </Text>
      )}
    </SectionCard>
  );
}

function ProgramHead({ settings, town }: Pick<HousePreviewProps, 'settings' | 'town'>) {
  const color = `#${settings.color}`;
  return (
    <>
      <p className={classes['state']}>{settings.headState || 'RÉPUBLIQUE FRANÇAISE'}</p>
      <p className={classes['place']}>{settings.headPlace || `${town.department} – ${town.arrondissement}`}</p>
      <p className={classes['commune']} style={{ color, borderColor: color }}>
        {settings.headCommune || `COMMUNE DE ${town.name.toLocaleUpperCase('fr')}`}
      </p>
    </>
  );
}

/** Of the width of an A4 sheet, 210 mm. */
function percent(millimetres: number): string {
  return `${((millimetres / 210) * 100).toFixed(1)}%`;
}
