import { expect, test } from './fixtures.ts';
import { heldTable, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const revised = referenceText.replace(
  'Regionstotal\t1.246.268\t808\t45\t6 %\t763\t1.542\t1.633',
  'Regionstotal\t1.246.268\t808\t47\t6 %\t761\t1.542\t1.638',
);

test('a revision is held against the table of its day before it is stored, the total of the region too', async ({ page }) => {
  await pasteTable(page, revised);
  await page.getByLabel('Status pr.').fill('2024-11-11');
  await expect(page.getByText('11. november 2024', { exact: true }).first()).toBeVisible();
  const differences = page.getByRole('region', { name: /^Sammenlignet med Sundhedsklynge Sydvestjylland/ });
  await expect(differences.getByRole('row').nth(1)).toHaveText(/Regionstotal\s*ubesat kapacitet\s*45\s*47\s*\+2/);
  await expect(page.getByText('20 antal er uændrede.')).toBeVisible();
});

test('tables that are held are compared by date', async ({ page }) => {
  await pasteTable(page, revised);
  await storeTable(page, 'December', '2024-12-01');
  await heldTable(page, 'December').getByText('Ændringer siden 11. november 2024').click();
  const differences = page.getByRole('region', {
    name: 'Sammenlignet med Sundhedsklynge Sydvestjylland, referat 11.11.2024, 11. november 2024',
  });
  await expect(differences.getByRole('row').nth(1)).toHaveText(/Regionstotal\s*ubesat kapacitet\s*45\s*47\s*\+2/);
  await expect(heldTable(page, 'Sundhedsklynge Sydvestjylland, referat 11.11.2024').getByText(/^Ændringer siden/)).toHaveCount(0);
});
