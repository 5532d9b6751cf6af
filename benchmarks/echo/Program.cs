using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using PartnershipBot.Bench.Echo;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient();
builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(static services => new CloudAdapter(
    services.GetRequiredService<BotFrameworkAuthentication>()
));
builder.Services.AddSingleton<IBot, EchoBot>();

var app = builder.Build();
app.MapPost(
    "/api/messages",
    (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
        adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted)
);
app.Run();
