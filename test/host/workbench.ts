import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { pictures, repository, temporaryFolder } from './paths.ts';
import { startServer, workbenchAddress } from './server.ts';

/** What a workbench is started with. */
export interface WorkbenchOptions {
  /** The folder to open, or a file `*.code-workspace` that names several; an empty folder by default. */
  readonly folder?: string;
  /** Added to the settings of every run. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Device pixels in a CSS pixel. */
  readonly scale?: number;
  /** A suite that is to run in the extension host. */
  readonly extensionTestsPath?: string;
  /** The extension to run: this repository by default. */
  readonly extension?: string;
  /** The display language, such as `de`; VS Code's own texts stay English, since no language pack is installed. */
  readonly language?: string;
  /** How the heading of the outline begins in that language. */
  readonly outline?: string;
}

/** A live VS Code with the extension, as a person has it before them. Every action waits until its effect is seen. */
export interface Workbench {
  readonly page: Page;
  readonly folder: string;
  /** Opens a file of the folder by its name and gives it the focus. */
  open(name: string): Promise<void>;
  /** Runs a command by its title in the palette, such as `STAR: New Answer…`. */
  runCommand(title: string): Promise<void>;
  /**
   * Answers a quick input.
   *
   * @param prompt - Words of its placeholder or message, which tell it from the one before it.
   * @param text - Replaces what it proposes.
   * @param row - Words of the row that has to be offered first.
   */
  answer(prompt: string, text?: string, row?: string): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Presses keys, such as `Control+End`. */
  press(...keys: string[]): Promise<void>;
  /** Puts the caret behind the last character of a line of the editor, counted from 1. */
  goTo(line: number, column?: number): Promise<void>;
  /** The lines of the active editor that are in view and hold a text. A line that is wrapped is several. */
  lines(text: string | RegExp): Locator;
  /** Squiggles in the active editor, of one severity or of any. */
  squiggles(severity?: Severity): Locator;
  /** Opens the panel of problems and gives its rows. */
  problems(): Promise<Locator>;
  /** Opens the menu of fixes at the caret of the editor and gives its rows. */
  fixes(): Promise<Locator>;
  /** Asks for completion at the caret of the editor and waits until an offer has the focus of the list. */
  suggest(offer: string): Promise<void>;
  /** The rows of the completion list. */
  suggestions(): Locator;
  /** Unfolds a view of the side bar by its heading and folds the others. */
  showView(view: string): Promise<void>;
  /** The rows of a tree in the side bar, by the heading of its view. */
  tree(view: string): Locator;
  /** The open quick pick or input. */
  readonly quickInput: Locator;
  /** Saves a picture. A name without a folder goes to out/screenshots/. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

/** How the editor draws findings. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

const patience = 15_000;
let browser: Promise<Browser> | undefined;

/** Starts a server and opens its workbench. The browser is shared by all workbenches of this process. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = options.folder ?? temporaryFolder('workspace');
  browser ??= launchBrowser();
  const [server, launched] = await Promise.all([startServer({ settings: options.settings ?? {} }), browser]);
  const context = await launched.newContext({
    viewport: options.size ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  if (options.language !== undefined) await page.addInitScript(setLanguage, options.language);
  await page.goto(workbenchAddress(server, folder, options.extension ?? repository, options.extensionTestsPath));
  // Its view is there as soon as VS Code knows the extension, and with it all that package.json contributes.
  const heading = options.outline ?? 'STAR Outline';
  await page.locator(`.pane-header[aria-label^="${heading}"]`).waitFor({ timeout: 60_000 });
  const workbench = drive(page, folder, async () => {
    opened.delete(workbench);
    await context.close();
    server.end();
  });
  opened.add(workbench);
  return workbench;
}

const opened = new Set<Workbench>();

/** What the page of an installed language pack sets before VS Code starts. Runs in the page. */
function setLanguage(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

/** The workbenches of this process that were not closed. */
export function openWorkbenches(): readonly Workbench[] {
  return [...opened];
}

/** Ends the browser that the workbenches share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

function drive(page: Page, folder: string, close: () => Promise<void>): Workbench {
  const quickInput = page.locator('.quick-input-widget:visible');
  const editor = page.locator('.editor-group-container.active .monaco-editor');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** VS Code drops a shortcut while it moves the focus or loads the feature behind it: a person would press again. */
  const pressUntil = async (key: string, opened: Locator) => {
    for (let attempt = 1; ; attempt += 1) {
      await press(key);
      try {
        await opened.waitFor({ timeout: patience / 5 });
        return;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
  };
  /** Opens the quick input with a text in it and takes the row that fits. */
  const choose = async (text: string, row: Locator) => {
    await pressUntil('F1', quickInput);
    await quickInput.locator('input').fill(text);
    await row.first().waitFor();
    await press('Enter');
  };
  const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
  const rows = quickInput.locator('.monaco-list-row');
  return {
    page,
    folder,
    quickInput,
    press,
    close,
    async open(name) {
      await choose(name, rows.filter({ hasText: name }));
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      await editor.locator('.view-line').first().click();
    },
    async runCommand(title) {
      await choose(`>${title}`, rows.filter({ hasText: title }));
    },
    async answer(prompt, text, row) {
      const asked = quickInput.filter({ hasText: prompt });
      await asked.or(quickInput.filter({ has: page.locator(`[placeholder*="${prompt}"]`) })).waitFor();
      if (text !== undefined) await quickInput.locator('input').fill(text);
      if (row !== undefined) await rows.and(page.locator('.focused')).filter({ hasText: row }).waitFor();
      await press('Enter');
    },
    async type(text) {
      await page.keyboard.type(text, { delay: 5 });
    },
    async goTo(line, column) {
      await pressUntil('Control+g', quickInput);
      await quickInput.locator('input').fill(`:${line}${column === undefined ? '' : `:${column}`}`);
      await press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
      if (column === undefined) await press('End');
    },
    lines(text) {
      return editor.locator('.view-line').filter({ hasText: text });
    },
    squiggles(severity) {
      return editor.locator(severity === undefined ? '[class*="squiggly-"]' : `.squiggly-${severity}`);
    },
    async problems() {
      const panel = page.locator('.markers-panel');
      if (!(await panel.isVisible())) await press('ControlOrMeta+Shift+m');
      await panel.waitFor();
      return panel.locator('.monaco-list-row');
    },
    async fixes() {
      const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
      await press('ControlOrMeta+1');
      await editor.and(page.locator('.focused')).waitFor();
      await pressUntil('ControlOrMeta+.', menu);
      return menu.locator('.monaco-list-row');
    },
    async suggest(offer) {
      await pressUntil('Control+Space', suggestions.and(page.locator('.focused')).filter({ hasText: offer }));
    },
    suggestions() {
      return suggestions;
    },
    async showView(view) {
      const headers = page.locator('.pane-header');
      const wanted = page.locator(`.pane-header[aria-label^="${view}"]`);
      if ((await wanted.getAttribute('aria-expanded')) !== 'true') await wanted.click();
      await wanted.and(page.locator('.expanded')).waitFor();
      // The others give it their room: a tree has only the rows that are in view.
      for (const header of await headers.all()) {
        const label = (await header.getAttribute('aria-label')) ?? '';
        if (!label.startsWith(view) && (await header.getAttribute('aria-expanded')) === 'true') await header.click();
      }
    },
    tree(view) {
      return page
        .locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) })
        .locator('.monaco-list-row');
    },
    async screenshot(name) {
      const file = name.includes('/') ? join(repository, name) : join(pictures, `${name}.png`);
      mkdirSync(dirname(file), { recursive: true });
      await page.screenshot({ path: file });
      return file;
    },
  };
}
