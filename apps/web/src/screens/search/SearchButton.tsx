import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way to the search, on the pages that people begin with. */
export function SearchButton() {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to="/search"
      variant="default"
      leftSection={<IconSearch aria-hidden="true" size="1.2em" />}
    >
      {t('search.title')}
    </Button>
  );
}
