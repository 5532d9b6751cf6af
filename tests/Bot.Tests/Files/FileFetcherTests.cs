using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Files;
using PartnershipBot.Trust;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Tests.Files;

/// <summary>Fetching what somebody has sent: from where, how much, and what it is.</summary>
public sealed class FileFetcherTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private readonly ChannelOfOwn _channel = new();
    private Drive _drive = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _drive = await Drive.StartAsync();

    public ValueTask DisposeAsync() => _drive.DisposeAsync();

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "pdf", "application/pdf" },
            { "jpg", "image/jpeg" },
            { "png", "image/png" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_is_what_its_content_says(string extension, string mediaType)
    {
        Give(Samples.Of(extension), "application/octet-stream");

        var here = (await FetchAsync()).ShouldBeOfType<Fetched.Here>();

        here.Bytes.ShouldBe(Samples.Of(extension));
        here.Type.ShouldBe(new FileType(mediaType, extension));
        _drive.Requests.ShouldHaveSingleItem().Authorization.ShouldBeNull();
    }

    [Theory]
    [InlineData("exe", "fileWrongType")]
    [InlineData("docx", "fileWrongType")]
    [InlineData("html", "fileWrongType")]
    [InlineData("empty", "fileWrongType")]
    [InlineData("heic", "fileIsHeic")]
    public async Task A_file_of_another_kind_is_refused_whatever_it_is_called(string extension, string sentence)
    {
        Give(Samples.Of(extension), "application/pdf");

        (await FetchAsync()).ShouldBe(new Fetched.Not(sentence));
    }

    [Fact]
    public async Task Ten_MiB_are_taken()
    {
        Give(Samples.Pdf(FileFetcher.MostBytes), "application/pdf");

        (await FetchAsync()).ShouldBeOfType<Fetched.Here>().Bytes.Length.ShouldBe(FileFetcher.MostBytes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_byte_more_is_not_whether_it_is_said_before_or_not(bool says)
    {
        var bytes = Samples.Pdf(FileFetcher.MostBytes + 1);
        _drive.Answer = async (http, _) =>
        {
            if (says)
            {
                http.Response.ContentLength = bytes.Length;
            }
            await http.Response.Body.WriteAsync(bytes);
        };

        (await FetchAsync()).ShouldBe(new Fetched.Not("fileTooLarge"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_refusal_is_said(int status)
    {
        _drive.Answer = (http, _) =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        (await FetchAsync()).ShouldBe(new Fetched.Not("fileNotFetched"));
    }

    [Fact]
    public async Task A_redirection_is_not_followed()
    {
        await using var other = await Drive.StartAsync();
        _drive.Answer = (http, _) =>
        {
            http.Response.Redirect(other.Url.AbsoluteUri);
            return Task.CompletedTask;
        };

        (await FetchAsync()).ShouldBe(new Fetched.Not("fileNotFetched"));
        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_drive_that_does_not_go_on_is_left_after_a_while()
    {
        var begun = new TaskCompletionSource();
        _drive.Answer = async (http, _) =>
        {
            await http.Response.Body.WriteAsync("%PDF-"u8.ToArray());
            await http.Response.Body.FlushAsync();
            begun.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);
        };

        var fetching = FetchAsync();
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(1), Ct);
        _clock.Advance(TimeSpan.FromSeconds(7));

        (await fetching).ShouldBe(new Fetched.Not("fileNotFetched"));
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_said()
    {
        _drive.Answer = (http, _) =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        (await FetchAsync()).ShouldBe(new Fetched.Not("fileNotFetched"));
    }

    [Theory]
    [InlineData("https://files.evil.example/x.pdf")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task Nothing_is_fetched_from_elsewhere(string url)
    {
        var file = new SentFile("x.pdf", url, "https://smba.trafficmanager.net/emea/");

        Fetcher().MayFetch(file).ShouldBeFalse();
        (await Fetcher().FetchAsync(file, "p1", Ct)).ShouldBe(new Fetched.Not("fileHostRefused"));
    }

    [Fact]
    public async Task What_the_channel_keeps_itself_is_asked_of_the_channel()
    {
        _channel.Bytes = Samples.Of("png");

        var fetched = await Fetcher()
            .FetchAsync(new SentFile("", "https://channel.example/v3/attachments/1/views/original", "https://channel.example/"), "p1", Ct);

        fetched.ShouldBeOfType<Fetched.Here>().Type.ShouldBe(FileType.Png);
    }

    [Fact]
    public async Task A_file_may_stand_in_its_own_address()
    {
        var url = "data:application/pdf;base64," + Convert.ToBase64String(Samples.Of("pdf"));

        (await Fetcher().FetchAsync(new SentFile("x.pdf", url, ""), "p1", Ct))
            .ShouldBeOfType<Fetched.Here>()
            .Bytes.ShouldBe(Samples.Of("pdf"));
        (await Fetcher().FetchAsync(new SentFile("x.pdf", "data:application/pdf;base64,%%%", ""), "p1", Ct)).ShouldBe(
            new Fetched.Not("fileWrongType")
        );
        (await Fetcher().FetchAsync(new SentFile("x.pdf", "data:,plain", ""), "p1", Ct)).ShouldBe(new Fetched.Not("fileWrongType"));
    }

    private void Give(byte[] bytes, string type) =>
        _drive.Answer = async (http, _) =>
        {
            http.Response.ContentType = type;
            await http.Response.Body.WriteAsync(bytes);
        };

    private Task<Fetched> FetchAsync() =>
        Fetcher()
            .FetchAsync(new SentFile("Convention signée.pdf", _drive.Url.AbsoluteUri, "https://smba.trafficmanager.net/emea/"), "p1", Ct);

    private FileFetcher Fetcher() =>
        new(
            FileUploaderTests.Services().GetRequiredService<IHttpClientFactory>(),
            FileUploaderTests.Hosts(Environments.Development),
            _channel,
            _clock,
            NullLogger<FileFetcher>.Instance
        );

    private sealed class ChannelOfOwn : IChannelFiles
    {
        public byte[] Bytes { get; set; } = [];

        public bool Has(Uri url, string serviceUrl) => url.Host == "channel.example";

        public Task<HttpResponseMessage> GetAsync(Uri url, string serviceUrl, CancellationToken ct) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Bytes) });
    }
}
