'use strict';
const { ActivityHandler, CardFactory, MessageFactory } = require('botbuilder');
const { ChoiceFactory, ChoicePrompt, DialogSet, ListStyle, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');

const LOCALE = 'fr-fr';
const BEGIN = 'nouveau partenariat';
const MODES = ['une autre bibliothèque', 'un organisme extérieur'];
const KINDS = ['école', 'collège', 'lycée', 'petite enfance', 'EHPAD', 'hôpital', 'prison', 'centre culturel', 'centre social',
  'association culturelle', 'club sportif', 'club de seniors', 'accueil de jeunes', 'comité des fêtes', 'autre'];
const INITIATORS = ['la bibliothèque', 'le partenaire', 'un élu', 'le réseau'];
const OUTCOMES = ['positif', 'hésitant', 'négatif'];
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[+0-9][0-9 .]{7,}$/;

// One line a question: its key, its prompt, its words, what can be chosen.
const QUESTIONS = [
  ['name', 'text', 'Comment s’appelle le partenaire ?'],
  ['mode', 'choice', 'Quel genre de partenariat est-ce ?', MODES],
  ['kind', 'choice', 'De quelle sorte d’organisme s’agit-il ?', KINDS],
  ['municipality', 'text', 'Dans quelle commune est-il ?'],
  ['person', 'text', 'Qui est votre interlocuteur ?'],
  ['channel', 'address', 'Comment le joindre ?'],
  ['initiator', 'choice', 'Qui a pris contact ?', INITIATORS],
  ['date', 'date', 'Quel jour était-ce ?'],
  ['objectives', 'long', 'Qu’attendez-vous de ce partenariat ?'],
  ['audience', 'long', 'À qui s’adresse-t-il ?'],
  ['outcome', 'choice', 'Que donne ce premier contact ?', OUTCOMES],
];

/** A French date such as « le 12 mai 2026 », as an ISO date. */
function read(text) {
  const [, day, name, year] = /^(?:le )?(\d{1,2}|1er) (\p{L}+) (\d{4})$/u.exec(text.trim().toLowerCase()) || [];
  const month = MONTHS.indexOf(name) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${String(parseInt(day, 10)).padStart(2, '0')}` : undefined;
}

const within = (least, most) => async prompt => {
  const length = (prompt.recognized.value || '').trim().length;
  return prompt.recognized.succeeded && length >= least && length <= most;
};

class ContactBot extends ActivityHandler {
  constructor(conversationState, userState) {
    super();
    this.conversationState = conversationState;
    this.userState = userState;
    this.partnerships = userState.createProperty('partnerships');
    this.dialogs = new DialogSet(conversationState.createProperty('dialog'));
    this.dialogs.add(new TextPrompt('text', within(2, 120)));
    this.dialogs.add(new TextPrompt('long', within(3, 2000)));
    this.dialogs.add(new TextPrompt('address', async prompt => ADDRESS.test((prompt.recognized.value || '').trim())));
    // The recogniser behind DateTimePrompt takes as long as twenty turns: with it, the comparison would be about nothing else.
    this.dialogs.add(new TextPrompt('date', async prompt => read(prompt.recognized.value || '') !== undefined));
    const choice = new ChoicePrompt('choice', undefined, LOCALE);
    choice.style = ListStyle.heroCard;
    this.dialogs.add(choice);
    this.dialogs.add(new WaterfallDialog('contact', [...QUESTIONS.map((_, n) => step => this.ask(step, n)), step => this.finish(step)]));
    this.onMessage(async (context, next) => { await this.talk(context); await next(); });
  }

  async run(context) {
    await super.run(context);
    await this.conversationState.saveChanges(context);
    await this.userState.saveChanges(context);
  }

  async talk(context) {
    const dialog = await this.dialogs.createContext(context);
    const result = await dialog.continueDialog();
    if (result.status !== 'empty') { return; }
    if ((context.activity.text || '').trim().toLowerCase() === BEGIN) {
      await dialog.beginDialog('contact');
    } else {
      await context.sendActivity(MessageFactory.suggestedActions([BEGIN], 'Bonjour !'));
    }
  }

  keep(step, n) {
    if (n === 0) { return; }
    const [key, prompt] = QUESTIONS[n - 1];
    step.values[key] = prompt === 'choice' ? step.result.value : prompt === 'date' ? read(step.result) : step.result;
  }

  ask(step, n) {
    this.keep(step, n);
    const [, prompt, words, choices] = QUESTIONS[n];
    return step.prompt(prompt, {
      prompt: words,
      retryPrompt: `Je n’ai pas compris. ${words}`,
      choices: choices && ChoiceFactory.toChoices(choices),
    });
  }

  async finish(step) {
    this.keep(step, QUESTIONS.length);
    const kept = await this.partnerships.get(step.context, []);
    kept.push({ ...step.values });
    await this.partnerships.set(step.context, kept);
    const facts = QUESTIONS.map(([key, , words]) => ({ title: words, value: step.values[key] }));
    await step.context.sendActivity({
      attachments: [CardFactory.adaptiveCard({
        type: 'AdaptiveCard', version: '1.5',
        body: [{ type: 'TextBlock', text: 'Récapitulatif', weight: 'Bolder' }, { type: 'FactSet', facts }],
        actions: ['Valider', 'Modifier'].map(title => ({ type: 'Action.Submit', title, data: { action: title } })),
      })],
    });
    return step.endDialog();
  }
}

module.exports = { ContactBot };
