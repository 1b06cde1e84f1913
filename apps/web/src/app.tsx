import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { makeQueryClient } from './http/query-client.ts';
import { paperTheme } from './look/theme.ts';
import { Screens } from './screens/Screens.tsx';

const colours = localStorageColorSchemeManager({ key: 'e-cabinet.colours' });

/** The whole application; nothing is kept outside of it. */
export function App() {
  const [client] = useState(makeQueryClient);
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
