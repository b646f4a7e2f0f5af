import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { suites, temporaryFolder } from './paths.ts';
import { runSuitePage } from './suite-page.ts';
import { startWeb } from './web.ts';

/** Runs the integration suite in the web worker extension host of VS Code for the browser. */
export async function runWebSuite(print: (line: string) => void): Promise<number> {
  const [server, browser] = await Promise.all([startWeb(temporaryFolder('mounted')), launchBrowser()]);
  try {
    const page = await browser.newPage();
    await nameSuite(page, server.address);
    return await runSuitePage(page, server.address, 'web', print);
  } finally {
    await browser.close();
    server.end();
  }
}

interface Configuration {
  developmentOptions: { extensions: { path: string }[]; extensionTestsPath?: { path: string } };
}

/**
 * Names the suite in the page on its way to the browser. The server's own option for this wants to start a browser
 * itself.
 */
async function nameSuite(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_, head: string, settings: string) => {
        const configuration = JSON.parse(unescape(settings)) as Configuration;
        const options = configuration.developmentOptions;
        const [extension] = options.extensions;
        if (extension === undefined) throw new Error('The page names no extension under development.');
        options.extensionTestsPath = { ...extension, path: `${extension.path}/${suites.web}` };
        return `${head}${escape(JSON.stringify(configuration))}"`;
      },
    );
    if (changed === html) throw new Error('The page of VS Code for the browser has no configuration to change.');
    await route.fulfill({ response, body: changed });
  });
}

function unescape(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
