import { expect, test } from 'vitest'
import { change, count, list, percent, pounds, poundsChange, season, size } from '../../src/i18n/index.ts'

test('money below a million is written out, from a million on in millions', () => {
  expect(pounds(420_000)).toBe('£420,000')
  expect(pounds(3_400_000)).toBe('£3.40m')
  expect(pounds(999_999.7)).toBe('£1.00m')
  expect(pounds(375_000_000)).toBe('£375m')
  expect(pounds(0)).toBe('£0')
})

test('a debt carries a true minus, and a rounded nothing carries none', () => {
  expect(pounds(-650_000)).toBe('−\u2060£650,000')
  expect(pounds(-12_300_000)).toBe('−\u2060£12.30m')
  expect(pounds(-0.2)).toBe('£0')
})

test('a change shows its sign', () => {
  expect(poundsChange(12_000)).toBe('+\u2060£12,000')
  expect(poundsChange(-1_234_567)).toBe('−\u2060£1.23m')
  expect(poundsChange(0)).toBe('£0')
  expect(change(-3)).toBe('−3')
  expect(change(4)).toBe('+4')
})

test('shares and counts follow the locale', () => {
  expect(percent(0.473)).toBe('47%')
  expect(percent(0.8534, 1)).toBe('85.3%')
  expect(count(1930)).toBe('1,930')
})

test('the year begins in April and comes round again', () => {
  expect([1, 2, 3, 4, 5].map(season)).toEqual([
    'April to June',
    'July to September',
    'October to December',
    'January to March',
    'April to June',
  ])
})

test('lists read as English', () => {
  expect(list(['acute trust', 'CCG', 'council'])).toBe('acute trust, CCG and council')
})

test('file sizes are said in words people know', () => {
  expect(size(340_000)).toBe('340 kB')
  expect(size(24_600_000)).toBe('24.6 MB')
})
