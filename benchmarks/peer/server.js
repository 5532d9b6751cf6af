// The contact stage as a plain waterfall on the JavaScript SDK, served by node's own http: what the bot is compared to.
'use strict';
const http = require('http');
const {
  ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage, UserState,
} = require('botbuilder');
const { ContactBot } = require('./contact');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '', MicrosoftAppPassword: '' }));
adapter.onTurnError = async (context, error) => {
  console.error(error);
  await context.sendActivity({ type: ActivityTypes.EndOfConversation });
};
const storage = new MemoryStorage();
const bot = new ContactBot(new ConversationState(storage), new UserState(storage));

/** What the adapter asks of a response, which restify and express would give. */
function answering(response) {
  response.status = code => { response.statusCode = code; return response; };
  response.header = (name, value) => { response.setHeader(name, value); return response; };
  response.send = body => {
    if (body === undefined) { response.end(); return response; }
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
    return response;
  };
  return response;
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', part => parts.push(part));
  request.on('end', async () => {
    try {
      request.body = JSON.parse(Buffer.concat(parts).toString('utf8'));
      await adapter.process(request, answering(response), context => bot.run(context));
    } catch (error) {
      console.error(error);
      if (!response.headersSent) { response.statusCode = 500; }
      response.end();
    }
  });
});
server.keepAliveTimeout = 600000;
server.listen(Number(process.env.PORT), '127.0.0.1');
