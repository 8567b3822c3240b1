import { find } from './element.ts';

const names = ['system', 'light', 'dark'] as const;
type Theme = (typeof names)[number];

const labels: Readonly<Record<Theme, string>> = {
  system: 'Auto theme',
  light: 'Light theme',
  dark: 'Dark theme',
};
const key = 'epic21-gate-theme';

export function switchTheme(): void {
  const button = find(document, '#theme', HTMLButtonElement);
  let theme = remembered();
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = labels[theme];
  };
  button.addEventListener('click', () => {
    theme = names[(names.indexOf(theme) + 1) % names.length] ?? 'system';
    remember(theme);
    show();
  });
  show();
  button.hidden = false;
}

// Where storage is forbidden, reading and writing throw: then the choice holds for this visit.
function remembered(): Theme {
  try {
    return names.find((name) => name === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    return;
  }
}
