import { useTranslation } from 'react-i18next';
import classes from './PagePicture.module.css';

/** Says that pictures are shown, what they cannot do, and leads back. */
export function PictureLine({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={classes.line}>
      <p>{t('reader.picturesShown')}</p>
      <button type="button" className={classes.button} onClick={onBack}>
        {t('reader.picturesBack')}
      </button>
    </div>
  );
}

export interface PictureOfferProps {
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Where the first page has been long in coming. */
export function PictureOffer({ onTake, onLeave }: PictureOfferProps) {
  const { t } = useTranslation();
  return (
    <div role="status" className={classes.line}>
      <p>{t('reader.picturesOffered')}</p>
      <div className={classes.buttons}>
        <button type="button" className={classes.button} onClick={onTake}>
          {t('reader.picturesTake')}
        </button>
        <button type="button" className={classes.button} onClick={onLeave}>
          {t('reader.picturesLeave')}
        </button>
      </div>
    </div>
  );
}
