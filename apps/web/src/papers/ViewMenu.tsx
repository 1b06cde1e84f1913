import {
  IconBook,
  IconCheck,
  IconDots,
  IconFile,
  IconFiles,
  IconPhoto,
  IconRotateClockwise,
  IconTextSize,
  IconZoomIn,
  IconZoomOut,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrangement, ROWS } from './layout/arrangement.ts';
import { Tool } from './Tool.tsx';
import classes from './ViewMenu.module.css';

const FORMS: Readonly<Record<Arrangement, TablerIcon>> = {
  scroll: IconFiles,
  single: IconFile,
  double: IconBook,
};
const NAMES = {
  scroll: 'reader.scroll',
  single: 'reader.single',
  double: 'reader.double',
} as const satisfies Record<Arrangement, string>;

export interface ViewMenuProps {
  readonly arrangement: Arrangement;
  readonly onArrangement: (arrangement: Arrangement) => void;
  readonly onRotate: () => void;
  readonly onLargeType: () => void;
  /** Whether pages are shown as pictures. */
  readonly pictures: boolean;
  readonly onPictures: (wanted: boolean) => void;
  readonly onZoomStep: (direction: 1 | -1) => void;
}

/**
 * How the paper is shown: what is chosen once and seldom again. The browser's own popover: it closes
 * with Esc and by a tap elsewhere, and stands over a dialog too.
 */
export function ViewMenu({
  arrangement,
  onArrangement,
  onRotate,
  onLargeType,
  pictures,
  onPictures,
  onZoomStep,
}: ViewMenuProps) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLButtonElement>(null);
  const id = useId();
  const closing = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  return (
    <>
      <Tool ref={target} icon={IconDots} label={t('reader.more')} popoverTarget={id} />
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={classes.menu}
        onBeforeToggle={() => standBelow(menu.current, target.current)}
      >
        <h3 className={classes.heading}>{t('reader.arrangement')}</h3>
        {(Object.keys(ROWS) as Arrangement[]).map((each) => (
          <Choice
            key={each}
            icon={FORMS[each]}
            chosen={each === arrangement}
            onClick={closing(() => onArrangement(each))}
          >
            {t(NAMES[each])}
            {each === 'double' && <span className={classes.hint}>{t('reader.doubleHint')}</span>}
          </Choice>
        ))}
        <div className={classes.acts}>
          <Choice icon={IconTextSize} disabled={pictures} onClick={closing(onLargeType)}>
            {t('reader.largeType')}
          </Choice>
          <Choice icon={IconPhoto} chosen={pictures} onClick={closing(() => onPictures(!pictures))}>
            {t('reader.pictures')}
            <span className={classes.hint}>{t('reader.picturesHint')}</span>
          </Choice>
          <Choice icon={IconRotateClockwise} onClick={closing(onRotate)}>
            {t('reader.rotate')}
            <span className={classes.hint}>{t('reader.rotateHint')}</span>
          </Choice>
        </div>
        <div className={classes.narrow}>
          <Choice icon={IconZoomIn} onClick={() => onZoomStep(1)}>
            {t('papers.zoomIn')}
          </Choice>
          <Choice icon={IconZoomOut} onClick={() => onZoomStep(-1)}>
            {t('papers.zoomOut')}
          </Choice>
        </div>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly icon: TablerIcon;
  /** Left out: an act, not a choice. */
  readonly chosen?: boolean | undefined;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Choice({ icon: Form, chosen, children, ...button }: ChoiceProps) {
  return (
    <button {...button} type="button" className={classes.choice} aria-pressed={chosen}>
      <Form className={classes.icon} aria-hidden="true" stroke={1.5} />
      <span className={classes.words}>{children}</span>
      {chosen && <IconCheck className={classes.icon} aria-hidden="true" />}
    </button>
  );
}

/** Where it has room: below its button, in from the right edge of the window. */
function standBelow(menu: HTMLElement | null, target: HTMLElement | null): void {
  const box = target?.getBoundingClientRect();
  if (!menu || !box) return;
  menu.style.top = `${box.bottom}px`;
  menu.style.setProperty('--from-right', `${window.innerWidth - box.right}px`);
  menu.style.maxHeight = `${window.innerHeight - box.bottom - 8}px`;
}
