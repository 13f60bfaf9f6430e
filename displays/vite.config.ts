import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const page = (folder: string) => fileURLToPath(new URL(`${folder}index.html`, import.meta.url));

export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false } })],
  // The server answers unknown addresses with 404; a screen is never a fallback for another one.
  appType: 'mpa',
  build: {
    // Hall televisions run a browser of 2018 and are never updated.
    target: ['chrome64'],
    cssTarget: ['chrome64'],
    // Data addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: {
        home: page(''),
        kiosk: page('kiosk/'),
        clerk: page('clerk/'),
        board: page('board/'),
        window: page('window/'),
        director: page('director/'),
        report: page('report/'),
        supervisor: page('supervisor/'),
        auditor: page('auditor/'),
        devices: page('devices/'),
        deviceAdmin: page('device-admin/'),
        posts: page('posts/'),
        itemsAdmin: page('items-admin/'),
        accounts: page('accounts/'),
        t: page('t/'),
        voice: page('voice/'),
        station: page('station/'),
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
  },
});
