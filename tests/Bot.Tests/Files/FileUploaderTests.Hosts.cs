using Microsoft.Extensions.Hosting;
using PartnershipBot.Files;

namespace PartnershipBot.Tests.Files;

/// <content>Where files may go.</content>
public sealed partial class FileUploaderTests
{
    [Fact]
    public async Task Nothing_is_sent_to_this_machine_outside_of_development()
    {
        await using var drive = await Drive.StartAsync();

        (await Uploader(Environments.Production).PutAsync(drive.Url, Bytes(10), "p1", Ct)).ShouldBe(UploadOutcome.Failed);

        drive.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/x", true)]
    [InlineData("http://contoso-my.sharepoint.com/personal/x", false)]
    [InlineData("https://contoso-my.sharepoint.com:8443/x", false)]
    [InlineData("https://sharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com.evil.example/x", false)]
    [InlineData("https://evilsharepoint.com/x", false)]
    [InlineData("https://u:p@contoso-my.sharepoint.com/x", false)]
    [InlineData("https://169.254.169.254/latest", false)]
    [InlineData("https://localhost/x", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Files_go_to_drives_of_Microsoft_over_https(string url, bool allowed) =>
        Hosts(Environments.Production).Allow(new Uri(url)).ShouldBe(allowed);

    [Fact]
    public void A_setting_names_other_hosts()
    {
        var hosts = Hosts(Environments.Production, "drive.example.org");
        hosts.Allow(new Uri("https://drive.example.org/x")).ShouldBeTrue();
        hosts.Allow(new Uri("https://contoso-my.sharepoint.com/x")).ShouldBeFalse();
        new FileOptionsValidator()
            .Validate(null, new PartnershipBot.Files.FileOptions { AllowedHosts = "*.com" })
            .FailureMessage!.ShouldContain("Files:AllowedHosts holds “*.com”");
    }
}
