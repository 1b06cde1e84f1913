import { SupplementBar } from './SupplementBar.tsx';
import { VersionBar, type VersionBarProps } from './VersionBar.tsx';

/** What is to be told of an open paper beside the paper itself. */
export function PaperNews(props: VersionBarProps) {
  return (
    <>
      <SupplementBar paper={props.paper} />
      <VersionBar {...props} />
    </>
  );
}
