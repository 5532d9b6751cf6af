using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Files;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Files;

/// <summary>Putting a file into a drive: pieces, other tries, and to whom nothing is sent.</summary>
public sealed partial class FileUploaderTests
{
    private readonly List<TimeSpan> _pauses = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_small_file_goes_in_one_piece_and_no_token_with_it()
    {
        await using var drive = await Drive.StartAsync();

        (await PutAsync(drive, Bytes(1000))).ShouldBe(UploadOutcome.Done);

        var piece = drive.Requests.ShouldHaveSingleItem();
        (piece.Method, piece.Range, piece.Authorization).ShouldBe(("PUT", "bytes 0-999/1000", null));
        piece.Body.ShouldBe(Bytes(1000));
    }

    [Fact]
    public async Task An_endless_answer_of_a_drive_is_not_read_to_its_end()
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = (http, _) =>
        {
            http.Response.StatusCode = 202;
            // Read to its end it would be an answer.
            return http.Response.WriteAsync($$"""{"nextExpectedRanges":["500-"],"more":"{{new string('x', 5 << 20)}}"}""");
        };

        (await PutAsync(drive, Bytes(1000))).ShouldBe(UploadOutcome.Failed);

        drive.Requests.Select(r => r.Range).Distinct().ShouldBe(["bytes 0-999/1000"]);
    }

    [Fact]
    public async Task A_large_file_goes_in_pieces_of_320_KiB_times_ten()
    {
        await using var drive = await Drive.StartAsync();
        var bytes = Bytes((2 * FileUploader.PieceBytes) + 5);
        drive.Answer = (http, number) =>
        {
            http.Response.StatusCode = number < 3 ? 202 : 201;
            return http.Response.WriteAsync(number < 3 ? $$"""{"nextExpectedRanges":["{{number * FileUploader.PieceBytes}}-"]}""" : "{}");
        };

        (await PutAsync(drive, bytes)).ShouldBe(UploadOutcome.Done);

        (FileUploader.PieceBytes % (320 * 1024)).ShouldBe(0);
        drive
            .Requests.Select(r => r.Range)
            .ShouldBe(["bytes 0-3276799/6553605", "bytes 3276800-6553599/6553605", "bytes 6553600-6553604/6553605"]);
        drive.Requests.SelectMany(r => r.Body).ToArray().ShouldBe(bytes);
    }

    [Fact]
    public async Task What_the_drive_says_is_missing_comes_next()
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = (http, number) =>
        {
            http.Response.StatusCode = number == 1 ? 202 : 201;
            return http.Response.WriteAsync("""{"nextExpectedRanges":["327680-"]}""");
        };

        (await PutAsync(drive, Bytes(FileUploader.PieceBytes + 1))).ShouldBe(UploadOutcome.Done);

        drive.Requests[1].Range.ShouldBe("bytes 327680-3276800/3276801");
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("86400", 60)]
    public async Task A_drive_that_has_too_much_to_do_is_left_alone_as_long_as_it_asks_within_reason(string retryAfter, int seconds)
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = (http, number) =>
        {
            http.Response.StatusCode = number == 1 ? 429 : 201;
            http.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };

        (await PutAsync(drive, Bytes(10))).ShouldBe(UploadOutcome.Done);

        _pauses.ShouldBe([TimeSpan.FromSeconds(seconds)]);
    }

    [Fact]
    public async Task A_drive_that_fails_is_tried_five_times_ever_later()
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = Status(500);

        (await PutAsync(drive, Bytes(10))).ShouldBe(UploadOutcome.Failed);

        drive.Requests.Count.ShouldBe(5);
        _pauses.Select(p => Math.Floor(p.TotalSeconds)).ShouldBe([1, 2, 4, 8]);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_tried_again()
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = (http, number) =>
        {
            if (number == 1)
            {
                http.Abort();
            }
            http.Response.StatusCode = 201;
            return Task.CompletedTask;
        };

        (await PutAsync(drive, Bytes(10))).ShouldBe(UploadOutcome.Done);
    }

    [Theory]
    [InlineData(401, UploadOutcome.Expired)]
    [InlineData(403, UploadOutcome.Expired)]
    [InlineData(404, UploadOutcome.Expired)]
    [InlineData(410, UploadOutcome.Expired)]
    [InlineData(400, UploadOutcome.Failed)]
    [InlineData(409, UploadOutcome.Failed)]
    public async Task A_refusal_is_not_argued_with(int status, UploadOutcome expected)
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = Status(status);

        (await PutAsync(drive, Bytes(10))).ShouldBe(expected);

        drive.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_redirection_is_not_followed()
    {
        await using var drive = await Drive.StartAsync();
        await using var other = await Drive.StartAsync();
        drive.Answer = (http, _) =>
        {
            http.Response.Redirect(other.Url.AbsoluteUri, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };

        (await PutAsync(drive, Bytes(10))).ShouldBe(UploadOutcome.Failed);

        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_piece_that_is_there_already_is_not_sent_for_ever()
    {
        await using var drive = await Drive.StartAsync();
        drive.Answer = (http, _) =>
        {
            http.Response.StatusCode = http.Request.Method == "PUT" ? 416 : 200;
            return http.Response.WriteAsync("""{"nextExpectedRanges":[]}""");
        };

        (await PutAsync(drive, Bytes(10))).ShouldBe(UploadOutcome.Done);

        drive.Requests.Select(r => r.Method).ShouldBe(["PUT", "GET"]);
    }

    [Fact]
    public async Task More_than_ten_MiB_are_not_sent()
    {
        await using var drive = await Drive.StartAsync();

        (await PutAsync(drive, new byte[FileUploader.MostBytes + 1])).ShouldBe(UploadOutcome.Failed);

        drive.Requests.ShouldBeEmpty();
    }

    private Task<UploadOutcome> PutAsync(Drive drive, byte[] bytes) =>
        Uploader(Environments.Development).PutAsync(drive.Url, bytes, "p1", Ct);

    private FileUploader Uploader(string environment) =>
        new(
            Services().GetRequiredService<IHttpClientFactory>(),
            Hosts(environment),
            (time, _) =>
            {
                _pauses.Add(time);
                return Task.CompletedTask;
            },
            new FakeTimeProvider(),
            NullLogger<FileUploader>.Instance
        );

    /// <summary>The client as the program makes it.</summary>
    internal static ServiceProvider Services() =>
        new ServiceCollection().AddFiles(new ConfigurationBuilder().Build()).BuildServiceProvider();

    internal static FileHosts Hosts(string environment, string? allowed = null) =>
        new(
            Options.Create(new PartnershipBot.Files.FileOptions { AllowedHosts = allowed }),
            Options.Create(new RegistrationOptions()),
            new Place(environment)
        );

    private static Func<HttpContext, int, Task> Status(int status) =>
        (http, _) =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        };

    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(i * 31))];

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
