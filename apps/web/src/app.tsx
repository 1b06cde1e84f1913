import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { paperTheme } from './look/theme.ts';
import { Screens } from './screens/Screens.tsx';

const colours = localStorageColorSchemeManager({ key: 'e-cabinet.colours' });

/** The whole application. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    // The theme's variables and classes are in our style sheet: the security policy allows no inline ones.
    <MantineProvider
      theme={paperTheme}
      colorSchemeManager={colours}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <Screens />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}
