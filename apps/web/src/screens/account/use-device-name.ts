import { useTranslation } from 'react-i18next';
import { deviceName } from './device-name.ts';

/** The name of a device in words, from its User-Agent. */
export function useDeviceName(): (userAgent: string) => string {
  const { t } = useTranslation();
  return (userAgent) => {
    const name = deviceName(userAgent);
    return name
      ? t('account.device', { browser: name.browser, system: name.system })
      : t('account.unknownDevice');
  };
}
