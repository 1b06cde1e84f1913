import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

export const PASSWORD = 'một câu dễ nhớ cho cả hai';

/** Adds a unit directly below the body. */
export async function addUnit(page: Page, name: string): Promise<void> {
  await handOn(page)('Thêm đơn vị');
  await nameUnit(page, name);
}

/** Fills in and sends the open form of a new unit. */
export async function nameUnit(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên đơn vị bằng tiếng Việt').fill(name);
  await handOn(dialog)('Thêm');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(name, { exact: true })).toBeVisible();
}

/** Sends the form of somebody new. @returns their link for a password */
export async function addPerson(page: Page): Promise<string> {
  await handOn(page)('Thêm');
  const link = page.getByLabel('Đường dẫn đặt mật khẩu');
  await expect(link).toHaveValue(/\/new-password#[\w-]{43}$/);
  return link.inputValue();
}

/** By the link of which the page was opened. */
export async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await handOn(page)('Đặt mật khẩu');
  await follow(page, 'Đến trang đăng nhập');
}

export async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await handOn(page)('Đăng nhập');
}
