namespace Sdk.Tests.Hosting;

public class HttpClientFactoryTests
{
    [Fact]
    public async Task what_is_sent_goes_through_the_clients_of_the_factory()
    {
        var factory = new Counting();
        await using var server = await BotServer.StartAsync(new RecordedBot(), httpClientFactory: factory);

        await server.PostAsync(server.Activity("message", new { text = "two" }));

        factory.Sent.ShouldBe(["/v3/conversations/c1/activities/1", "/v3/conversations/c1/activities/1"]);
        factory.Names.Distinct().ShouldBe([string.Empty]);
    }

    private sealed class Counting : IHttpClientFactory
    {
        public List<string> Sent { get; } = [];

        public List<string> Names { get; } = [];

        public HttpClient CreateClient(string name)
        {
            Names.Add(name);
            return new HttpClient(new Handler(Sent) { InnerHandler = new SocketsHttpHandler() });
        }
    }

    private sealed class Handler(List<string> sent) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sent.Add(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
