/**
 * Source is where a package was made: its repository, and the tag under which its files can be read for ever.
 */
export interface Source {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly tag: string;
}

/** What stands in the files of the project for the account that holds it: nobody can know that before there is one. */
const placeholder = /\bOWNER\/azure-conflict-guard\b/g;

/** What explains the placeholder where there is none any more. */
const explained = '`OWNER` stands for the account that holds this repository, `v1` for ';

/** withOwner puts the repository where the files say `OWNER/azure-conflict-guard`. */
export const withOwner = (text: string, { repository }: Source): string =>
  repository.startsWith('OWNER/') ? text : text.replace(placeholder, repository).replace(explained, '`v1` stands for ');

/** A link or a picture of markdown to a file of the project: no scheme, no anchor of the same page. */
const relativeLink = /(!?)(\[[^\]\n]*\])\((?![a-z][a-z0-9+.-]*:|#|\/)([^)\s]+)\)/gi;

/**
 * absoluteLinks makes the links of a page of markdown work from anywhere, such as the page of the package on its
 * registry: files as GitHub shows them, pictures as bytes, both of the tag of this version. `folder` is where the page
 * lies in the project.
 */
export function absoluteLinks(text: string, { repository, tag }: Source, folder = ''): string {
  return text.replace(relativeLink, (_, picture: string, label: string, target: string) => {
    const [path = '', anchor] = target.split('#');
    const file = new URL(path, `https://x.invalid/${folder}`).pathname.slice(1);
    const shown =
      picture === ''
        ? `https://github.com/${repository}/blob/${tag}`
        : `https://raw.githubusercontent.com/${repository}/${tag}`;
    return `${picture}${label}(${shown}/${file}${anchor === undefined ? '' : `#${anchor}`})`;
  });
}
