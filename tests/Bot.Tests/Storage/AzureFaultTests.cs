using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Cloud;

namespace PartnershipBot.Tests.Storage;

public sealed class AzureFaultTests
{
    private const string Connection = "DefaultEndpointsProtocol=https;AccountName=account;AccountKey=a2V5;EndpointSuffix=core.windows.net";

    private static readonly TableWrite Write = TableWrite.Insert("r", new Dictionary<string, object>());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_store_too_busy_is_unavailable_and_says_for_how_long(int status)
    {
        var store = Answering(_ => new HttpResponseMessage((HttpStatusCode)status)
        {
            Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)) },
        });

        var error = await Should.ThrowAsync<TableUnavailableException>(() => store.BatchAsync("Table", "p", [Write], Ct));
        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));
        error.MaybeCommitted.ShouldBeTrue();
        await Should.ThrowAsync<TableUnavailableException>(() => store.GetAsync("Table", "p", "r", Ct));
        await Should.ThrowAsync<TableUnavailableException>(() => store.QueryAsync("Table", "p", KeyRange.All, 10, null, null, Ct));
        await Should.ThrowAsync<TableUnavailableException>(() => store.PingAsync(Ct));
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused)]
    [InlineData(SocketError.HostNotFound)]
    public async Task A_store_that_was_never_reached_has_written_nothing(SocketError code)
    {
        var store = Answering(_ => throw new HttpRequestException("no", new SocketException((int)code)));

        (
            await Should.ThrowAsync<TableUnavailableException>(() => store.BatchAsync("Table", "p", [Write], Ct))
        ).MaybeCommitted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_connection_lost_on_the_way_may_have_written()
    {
        var store = Answering(_ => throw new HttpRequestException("no", new SocketException((int)SocketError.ConnectionReset)));

        (
            await Should.ThrowAsync<TableUnavailableException>(() => store.BatchAsync("Table", "p", [Write], Ct))
        ).MaybeCommitted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_request_that_times_out_may_have_written()
    {
        var store = Answering(_ => throw new TaskCanceledException("timeout"));

        (
            await Should.ThrowAsync<TableUnavailableException>(() => store.BatchAsync("Table", "p", [Write], Ct))
        ).MaybeCommitted.ShouldBeTrue();
    }

    [Fact]
    public async Task The_caller_s_own_cancellation_stays_one()
    {
        using var cancel = new CancellationTokenSource();
        var store = Answering(_ =>
        {
            cancel.Cancel();
            throw new TaskCanceledException("cancelled", null, cancel.Token);
        });

        await Should.ThrowAsync<OperationCanceledException>(() => store.GetAsync("Table", "p", "r", cancel.Token));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task Refused_access_says_what_to_check(int status)
    {
        var store = Answering(_ => new HttpResponseMessage((HttpStatusCode)status));

        (await Should.ThrowAsync<TableUnavailableException>(() => store.GetAsync("Table", "p", "r", Ct))).Message.ShouldContain("role");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_limit_that_only_the_service_knows_is_a_limit(int status)
    {
        var store = Answering(_ => new HttpResponseMessage((HttpStatusCode)status));

        (await Should.ThrowAsync<TableLimitException>(() => store.BatchAsync("Table", "p", [Write], Ct))).Limit.ShouldBe(
            TableLimit.Service
        );
    }

    [Fact]
    public async Task A_table_that_cannot_be_made_is_unavailable()
    {
        var store = Answering(request =>
            request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath == "/Tables"
                ? new HttpResponseMessage(HttpStatusCode.Conflict) { Content = Error("TableBeingDeleted") }
                : new HttpResponseMessage(HttpStatusCode.NotFound) { Content = Error("TableNotFound") }
        );

        await Should.ThrowAsync<TableUnavailableException>(() => store.QueryAsync("Table", "p", KeyRange.All, 10, null, null, Ct));
    }

    private static StringContent Error(string code) => new($"{{\"odata.error\":{{\"code\":\"{code}\"}}}}", null, "application/json");

    private static AzureTableStore Answering(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        var options = AzureTableStore.ClientOptions();
        options.Retry.MaxRetries = 0;
        options.Transport = new HttpClientTransport(new HttpClient(new Handler(answer)));
        return new AzureTableStore(new TableServiceClient(Connection, options), TimeProvider.System);
    }

    private sealed class Handler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return Task.FromResult(answer(request));
            }
            catch (Exception e)
            {
                return Task.FromException<HttpResponseMessage>(e);
            }
        }
    }
}
