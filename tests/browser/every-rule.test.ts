import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FROWN } from '../../src/engine/move-money.ts'
import { keyOf, unit } from '../../src/lib/index.ts'
import { allRulesFile, type Hand, othersPlay } from '../support/all-rules.ts'
import { axeFindings, openBrowser, openPage, serveSite, stands } from '../support/browser.ts'
import { foggyLog } from '../support/foggy.ts'

// One game, from a scenario file to the end, in which every rule occurs: the page says what each did, how much, and why.
let browser: Browser
let site: { readonly address: string; readonly stop: () => void }
const folder = mkdtempSync(join(tmpdir(), 'swim-rules-'))

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  site?.stop()
})

/** With this seed the regulator frowns on the acute trust, the first seat, in round 5. */
const SEED =
  Array.from({ length: 100 }, (_, i) => `frown-${i}`).find(
    (seed) => unit(keyOf(seed, 'moves'), 5, 0) < FROWN.chance,
  ) ?? ''

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click()

/** What the page says, as one line, without the signs that only keep a line together. */
async function said(page: Page): Promise<string> {
  const text = await page.locator('main').innerText()
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ')
}

/** Waits until the page says all of it; names what is missing. */
async function says(page: Page, ...sentences: readonly string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const text = (await said(page)).toLowerCase()
        return sentences.filter((sentence) => !text.includes(sentence.toLowerCase()))
      },
      { timeout: 8_000 },
    )
    .toEqual([])
}

const pick = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .locator('label', { has: page.getByRole('radio', { name }).first() })
    .first()
    .click()

const tick = (page: Page, move: string): Promise<void> =>
  page.locator('label.move', { hasText: move }).first().click()

const headspaceLeft = (page: Page, left: number): Promise<void> =>
  page.getByText(`Headspace: ${left} of`).waitFor()

/** Lets the other seats act, as people elsewhere: the log goes out of the page and comes back. */
async function others(page: Page, round: number, hands: Parameters<typeof othersPlay>[1]): Promise<void> {
  await page
    .getByText('Your choice, secret')
    .or(page.getByText('There is nothing to pool'))
    .first()
    .waitFor({ state: 'attached' })
  await press(page, /^leave/i)
  const coming = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /save the log/i })
    .first()
    .click()
  const path = join(folder, `round-${round}.swim.jsonl`)
  await (await coming).saveAs(path)
  writeFileSync(path, othersPlay(readFileSync(path, 'utf8'), hands))
  await press(page, /open a log/i)
  await page.locator('input[type=file]').setInputFiles(path)
  await press(page, /continue this game here/i)
  await page.getByText('All the others have locked').waitFor()
}

const reveal = async (page: Page): Promise<void> => {
  await press(page, /lock my choice/i)
  await page.getByRole('button', { name: /watch the quarter/i }).waitFor()
}
const results = async (page: Page): Promise<void> => {
  await press(page, /skip to results/i)
  await page.getByRole('heading', { name: /why trust moved/i }).waitFor()
}
const talkThrough = async (page: Page): Promise<void> => {
  await press(page, /^ready to talk/i)
  await press(page, /^ready to choose/i)
}

const pool: Hand = { level: 1 }
const hold: Hand = { level: 0 }
const alone = (...ids: readonly NonNullable<Hand['moves']>[number]['id'][]): NonNullable<Hand['moves']> =>
  ids.map((id) => ({ id, with: null }))

async function openScenario(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`${site.address}/#/play`)
  await press(page, /open a scenario file/i)
  await page.locator('input[type=file]').setInputFiles(file(name, text))
}

describe('a scenario from a file, with every rule', () => {
  it('is played to its end, and each rule is told where it acts', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    })
    await openScenario(page, 'all-rules.json', allRulesFile())

    await says(page, 'All the rules', 'Nobody has checked it', 'Tick “Play anyway”')
    expect(await page.getByRole('button', { name: /start the game/i }).isDisabled()).toBe(true)
    await page.getByText('Play anyway', { exact: true }).click()
    await page.getByText('More options').click()
    await page.getByLabel('Seed').fill(SEED)
    await press(page, /start the game/i)

    // Round 1: standards, a plan filed, risk ceded, a bound pledge kept, power shared.
    await says(
      page,
      'A cold spring',
      'Emergency admissions this quarter: +5%',
      'Home-care places this quarter: −12',
    )
    await says(
      page,
      'What should a broken pledge cost?',
      'You have proposed nothing',
      'the centre takes £400,000',
    )
    await page.getByLabel('Trust that a broken pledge costs').selectOption('20')
    await says(page, 'This is your proposal')
    await press(page, /^ready to talk/i)
    await says(page, 'Agreed, as the middle of all proposals: a broken pledge costs 12 points')
    await pick(page, /^will pool(?! if)/i)
    await press(page, /bind this pledge/i)
    await says(page, 'Your pledge is bound', 'Will pool, bound')
    await page.locator('label', { hasText: /^20%$/ }).click()
    await page
      .locator('section', { hasText: 'Give up a part of the risk' })
      .locator('label', { hasText: 'Council' })
      .click()
    await press(page, /give 20% to the council/i)
    await says(page, 'You give 20% of your part to the council')
    await press(page, /^ready to choose/i)
    await others(page, 1, { ccg: hold, council: pool, community: { level: 1 } })
    await says(
      page,
      'of its part in bed-days freed or lost, the acute trust gave 20% to the council, up to round 3',
    )
    await pick(page, /^pool/i)
    await pick(page, /^hopeful/i)
    await tick(page, 'Share power with citizens')
    await headspaceLeft(page, 0)
    await reveal(page)
    await says(
      page,
      'Pledge kept · will pool, bound',
      'Pledge broken · will pool',
      'Residents direct a fifth of this stake',
      'You filed a hopeful plan: £150,000 is paid now, and £200,000 goes back after round 4',
      'broke its pledge (−12)',
      'you kept a bound pledge (+5)',
    )
    await results(page)
    await press(page, /ready for round 2/i)

    // Round 2: a leap that fails, at half the loss for whoever shared power; a joint appointment; three open books.
    await says(
      page,
      'One service for all',
      'It works only if all 4 pool',
      'you lose £600,000, half of the full loss because residents share your decision',
    )
    await says(page, 'A word in the corridor', 'Residents direct a fifth of the stake of the acute trust')
    await talkThrough(page)
    const appoint = { id: 'joint-appointment', with: 'acute' } as const
    await others(page, 2, {
      ccg: { level: 1, moves: [appoint, ...alone('open-the-books')] },
      council: { level: 1, moves: alone('open-the-books', 'learn-together', 'mission') },
      community: { level: 0, moves: alone('learn-together', 'mission') },
    })
    await pick(page, /^pool/i)
    await tick(page, 'Joint appointment')
    await page.locator('.move-partner label', { hasText: 'CCG' }).click()
    await tick(page, 'Open the books')
    await headspaceLeft(page, 0)
    await says(page, '−£600,000 if it fails')
    await reveal(page)
    await says(
      page,
      'The leap fails: 3 committed and 4 were needed',
      'Overheard of the CCG and the community partnership, after a broken promise: −6 trust',
      'Both chose it: trust between the two stays at',
      'Figures open to all from now on',
      'Trust grew by 4 each way between the 2 who came',
      'Two took the task',
      'Pilot “Two streets”: 0 fed it and 2 were needed',
    )
    await results(page)
    await says(
      page,
      'You tried the leap and too few did: you lose £600,000, half of the full loss',
      'The leap that the CCG tried failed: it loses £300,000.',
    )
    await press(page, /ready for round 3/i)

    // Round 3: the true forecast for all; a new chief; power taken back; a bound pledge broken.
    await says(
      page,
      'The true forecast for the year',
      'Three are open: everybody sees the true forecast',
      'Joint appointment of the acute trust and the CCG',
    )
    await says(
      page,
      'A new chief',
      'Trust in and of the CCG moves half way back',
      'The newcomer',
      'Others’ trust of every seat: +3',
    )
    await says(
      page,
      'you lose £300,000, a quarter of the full loss because an earlier try failed and residents share your decision',
    )
    await press(page, /^ready to talk/i)
    await pick(page, /^will pool(?! if)/i)
    await press(page, /bind this pledge/i)
    await says(page, 'Your pledge is bound')
    await press(page, /^ready to choose/i)
    await others(page, 3, { ccg: pool, council: hold, community: hold })
    await pick(page, /^hold back/i)
    await tick(page, 'Take power back')
    await tick(page, 'Eat together')
    await page.locator('.move-partner label', { hasText: 'Community' }).click()
    await reveal(page)
    await says(
      page,
      'The leap fails: 1 committed',
      'Pledge broken · will pool, bound · forfeit of £105,000 into the pool',
      'Residents were let down in public',
      'you took power back from citizens',
      'Trust grew by 3 both ways with the community',
    )
    await results(page)
    await says(page, 'it loses £150,000, half of the full loss')
    await press(page, /ready for round 4/i)

    // Round 4: put it right, the pilot fed, doors knocked on, the leap made, the plan clawed back, the fund lost.
    await says(page, 'you lose £600,000, half of the full loss because an earlier try failed')
    await talkThrough(page)
    await others(page, 4, {
      ccg: pool,
      council: { level: 1, moves: alone('feed-the-pilot') },
      community: pool,
    })
    await pick(page, /^pool/i)
    for (const move of ['Put it right', 'Feed the pilot', 'Knock on doors']) await tick(page, move)
    await headspaceLeft(page, 0)
    await reveal(page)
    await says(
      page,
      'The leap is made: 4 committed and 4 were needed. It works from round 5 on',
      'A broken pledge owned',
      'Pilot “Two streets”: 2 fed it and 2 were needed',
      '£40,000 paid towards it',
      'After the quarter you learn where most people waited',
    )
    await results(page)
    await says(
      page,
      'You knocked on doors. Most people waited for',
      'The leap is made and you were in it: the centre pays you £90,000',
      'Your hopeful plan did not hold',
      '£200,000 goes back to the centre',
      'the centre takes £400,000, £100,000 of it from you',
      'What should a broken pledge cost?',
    )
    await page.getByLabel('Forfeit of a bound pledge').selectOption('0.5')
    await says(page, 'This is your proposal')
    await press(page, /ready for round 5/i)

    // Round 5: haste, a seat that cannot pool, a closed card, a bail-out, the roll-out, a frown, the evidence; three quarters of a stake.
    await says(
      page,
      'Agreed, as the middle of all proposals',
      'The leap “One service for all” was made: it works from round 5 on',
    )
    await says(
      page,
      'Haste wastes up to 30%',
      'This round the community partnership cannot pool',
      'Each seat answers when it chooses: if two or more accept, every seat is paid £100,000',
      'Of what is pooled, 25% goes straight to the acute trust',
      'This card is closed to the council',
      'You owned a broken pledge: pool when you next choose',
    )
    await talkThrough(page)
    await others(page, 5, {
      ccg: { level: 1, rollOut: 'yes' },
      council: { level: 0, moves: alone('mission') },
      community: { level: 0, moves: alone('mission') },
    })
    await page.locator('.levels label', { hasText: '75%' }).click()
    await says(page, 'You pool £315,000 and keep £105,000', '−£315,000 now, 75% of your stake')
    await pick(page, /^accept/i)
    await tick(page, 'Clear the runway')
    await page.locator('.move-partner label', { hasText: 'CCG' }).click()
    await tick(page, 'Bring the evidence')
    await tick(page, 'Mission')
    await headspaceLeft(page, 0)
    await reveal(page)
    await says(
      page,
      'Haste wasted',
      'mean trust stood at',
      'Not chosen: the card is closed to this seat',
      'Not chosen: “Before the election” keeps it from pooling',
      'Pooled 75%',
      'What was pooled by the CCG buys 25% more',
      'All see true need from now on',
      'Three took the task',
      'The roll-out was accepted: every seat is paid £100,000',
      'you put it right',
      'Two could not choose',
    )
    await results(page)
    await says(
      page,
      'The regulator frowned on the runway you cleared: it cost you £60,000',
      'Help from the pool:',
      'goes straight to you',
    )
    await press(page, /ready for round 6/i)

    // Round 6: a card nobody asked for, swapped in by the evidence; a derailed consultation, softened; a plain pledge broken.
    await says(
      page,
      'What people asked for',
      'The evidence was brought by the acute trust last round, so this card lies here in place of',
      'True need, where 1 is the mean of the place: Quayside 1.40 and Uphill 0.78',
      'It grows no more',
    )
    await says(page, 'What is pooled now loses 40% of its worth')
    await press(page, /^ready to talk/i)
    await pick(page, /^will pool(?! if)/i)
    await says(page, 'Will pool')
    await press(page, /^ready to choose/i)
    await others(page, 6, { ccg: pool, council: pool, community: { level: 1, moves: alone('go-and-see') } })
    await pick(page, /^hold back/i)
    await tick(page, 'Go and see')
    await tick(page, 'Do the boring well')
    await reveal(page)
    await says(
      page,
      'What was pooled lost 20% of its worth, half as much as otherwise',
      'Nothing was pooled, so nothing comes sooner',
      'What was pooled works a round sooner',
      'What this seat pools buys 5% more',
    )
    await results(page)
    await press(page, /ready for round 7/i)

    // Round 7: no card; a bill; less headspace; the forfeit still owed is paid.
    await says(
      page,
      'No card this round',
      'A round to prepare',
      'What you can give:',
      'What needs you at home:',
      'It costs the acute trust £80,000',
      'Headspace of the acute trust this round: −1',
    )
    await talkThrough(page)
    await others(page, 7, {})
    await says(page, 'There is nothing to pool this round', 'Pay the £')
    await tick(page, 'Put it right')
    await reveal(page)
    await says(page, 'No card this round: nobody had to choose', 'A broken pledge owned')
    await results(page)
    await says(page, 'You paid the forfeit still owed for the broken pledge, £')
    await press(page, /see how it ended/i)

    // The end: the same told again with open books, and what was handed on.
    await says(
      page,
      'What you handed on',
      'The year after, nobody pools and what was pooled fades',
      'although it is not proven to be a dilemma',
    )
    await says(page, 'A cold spring', 'A hopeful plan was filed by the acute trust')
    await says(page, 'Could not pool in round 5')
    expect(await said(page)).not.toContain('recovery support')
    for (let step = 0; step < 4; step++) await press(page, /next round/i)
    await says(
      page,
      'The regulator frowned on the acute trust for the runway it cleared: it cost £60,000',
      'Haste wasted',
      'Card closed to it',
    )
    expect(await said(page)).not.toMatch(/\b(table|over|refusal|strategy|own)\.[a-z]/)

    const coming = page.waitForEvent('download')
    await press(page, /save the log/i)
    const log = join(folder, 'end.swim.jsonl')
    await (await coming).saveAs(log)
    expect(readFileSync(log, 'utf8')).toContain('"playAnyway":true')
    await press(page, /open a log/i)
    await page.locator('input[type=file]').setInputFiles(log)
    await says(page, 'Checked: the game was played again', 'although it is not proven to be a dilemma')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('with mistakes is not played, and all of them are listed with their places', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } })
    const broken = JSON.parse(allRulesFile())
    broken.rounds.n = 3
    broken.seats[0].stake = -1
    broken.options.headspace = 'many'
    await openScenario(page, 'broken.json', JSON.stringify(broken))
    await says(page, '“broken.json” has', 'seats[0].stake:', 'options.headspace:')
    await page.locator('input[type=file]').setInputFiles(file('half.json', '{ "format": "scenario/1", '))
    await says(page, '“half.json” has one mistake in it', 'This is not JSON')
    await stands(page)
    expect(await axeFindings(page)).toEqual([])
    await page
      .locator('input[type=file]')
      .setInputFiles(
        file('right.json', JSON.stringify({ ...shippedFile('winter-beds'), title: 'A title of my own' })),
      )
    await says(page, 'A title of my own', 'Yes, and proven')
    expect(await page.getByRole('button', { name: /start the game/i }).isEnabled()).toBe(true)
    await stands(page)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('of unknown length shows neither seed nor end', async () => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } })
    await openScenario(
      page,
      'unknown.json',
      allRulesFile({ kind: 'unknown', atLeast: 7, chance: 0.5, atMost: 7 }),
    )
    await page.getByText('Play anyway', { exact: true }).click()
    await press(page, /start the game/i)
    await page.getByText('of at least 7').first().waitFor()
    expect(page.url()).toMatch(/#\/table\/[a-z0-9]+$/)
    expect(await page.locator('body').innerText()).not.toMatch(/\bseed\b/i)
    await page.context().close()
  })

  it('under fog and run on: the end says what was chosen beside what was seen, and what nobody chose', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
    await page.goto(`${site.address}/#/log`)
    await page.locator('input[type=file]').setInputFiles(file('fog.swim.jsonl', foggyLog()))
    await says(
      page,
      'Checked: the game was played again',
      'Chosen, and seen',
      'Chosen by the',
      'Seen by the',
      'not chosen',
    )
    await page.context().close()
  })
})

const shippedFile = (id: string): object => JSON.parse(readFileSync(join('scenarios', `${id}.json`), 'utf8'))
