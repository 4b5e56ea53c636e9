import { describe, expect, it } from 'vitest';
import { companyOfUrl, normaliseDomain, type Company } from '@/lib/market';

describe('normaliseDomain', () => {
  it.each([
    ['nordis.example', 'nordis.example'],
    [' https://www.Nordis.example/fr/p/1?x=2 ', 'nordis.example'],
    ['http://brumea.localhost:4600/', 'brumea.localhost'],
    ['crème-glacée.example', 'xn--crme-glace-06at.example'],
    ['nordis', null],
    ['javascript:alert(1)', null],
    ['', null],
    ['two words.example', null],
  ])('reads %j as %j', (text, domain) => {
    expect(normaliseDomain(text)).toBe(domain);
  });
});

describe('companyOfUrl', () => {
  const company = (name: string, domains: string[]): Company => ({
    id: name,
    studyId: 's',
    name,
    relation: 'direct',
    domains,
    aliases: [],
    colour: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    deletedAt: null,
  });
  const companies = [
    company('Group', ['group.example']),
    company('Brand', ['brand.group.example']),
  ];

  it('finds the company of a subdomain, the most precise domain first', () => {
    expect(companyOfUrl(companies, 'https://shop.brand.group.example/p')?.name).toBe('Brand');
    expect(companyOfUrl(companies, 'https://www.group.example/')?.name).toBe('Group');
  });

  it('does not take a look-alike ending for a subdomain', () => {
    expect(companyOfUrl(companies, 'https://notgroup.example/')).toBeNull();
  });
});
