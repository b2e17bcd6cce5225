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
  readonly town: Town;
}

/** The head, a few lines and the foot of a page, in the look being chosen. Word has the last word. */
export function HousePreview({ settings, logo, town }: HousePreviewProps) {
  const url = useLogoUrl(logo);
  const { marginTop, marginBottom, marginLeft, marginRight } = settings;
  const page: CSSProperties = {
    fontFamily: `"${settings.font}", Arial, sans-serif`,
    fontSize: `${settings.scale}%`,
    padding: [marginTop, marginRight, marginBottom, marginLeft].map((margin) => percent(margin)).join(' '),
  };
  const ink = { color: `#${settings.color}` };
  const ruled = { ...ink, borderColor: `#${settings.color}` };
  return (
    <SectionCard title="Aperçu">
      <div className={classes['page']} style={page} role="img" aria-label="Aperçu d’une page dans cette charte">
        {logo && url !== null && (
          <div style={{ textAlign: settings.logoPlace }}>
            <img src={url} alt="" style={{ width: percent(settings.logoWidth), maxHeight: '5em', objectFit: 'contain' }} />
          </div>
        )}
        <p className={classes['state']}>{settings.headState || 'RÉPUBLIQUE FRANÇAISE'}</p>
        <p className={classes['place']}>{settings.headPlace || `${town.department} – ${town.arrondissement}`}</p>
        <p className={classes['commune']} style={ruled}>
          {settings.headCommune || `COMMUNE DE ${town.name.toLocaleUpperCase('fr')}`}
        </p>
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
    </SectionCard>
  );
}

/** Of the width of an A4 sheet, 210 mm. */
function percent(millimetres: number): string {
  return `${((millimetres / 210) * 100).toFixed(1)}%`;
}
