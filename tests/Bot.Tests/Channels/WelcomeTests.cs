using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Channels;

/// <summary>The bot says welcome once where it comes, in whatever form and however often clients tell that it came.</summary>
public sealed class WelcomeTests(Client client) : IClassFixture<Client>
{
    private readonly string _mark = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("msteams/install-personal.installationUpdate.json", "msteams/install-personal.conversationUpdate.json")]
    [InlineData("msteams/install-group.installationUpdate.json", "msteams/install-group.conversationUpdate.json")]
    [InlineData("msteams/install-channel.installationUpdate.json", "msteams/install-channel.conversationUpdate.json")]
    [InlineData("msteams-templates/channel-install.json", "msteams-templates/channel-botAdded.json")]
    [InlineData("msteams-templates/general-install.json", "msteams-templates/channel-botAdded.json")]
    [InlineData("emulator/install-personal.json", "emulator/install-personal.json")]
    [InlineData("webchat/install-personal.json", "webchat/install-personal.json")]
    public async Task Both_tell_it_at_once_and_again_at_each_reload(string one, string other)
    {
        var first = await Task.WhenAll(SendAsync(one), SendAsync(other));
        first.ShouldAllBe(answer => answer.Status == 200);
        first.Sum(answer => answer.Sent.Count).ShouldBe(1);
        string.Concat(first.Select(a => a.Words)).ShouldContain("Passerelle");
        (await Task.WhenAll(SendAsync(one), SendAsync(other))).ShouldAllBe(answer => answer.Sent.Count == 0);
    }

    [Theory]
    [InlineData("msteams-templates/channel-botAdded.json", "msteams-templates/channel-userAdded.json")]
    [InlineData("msteams-templates/group-botAdded.json", "msteams-templates/group-userAdded.json")]
    [InlineData("msteams-templates/personal-botAdded.json", "msteams-templates/personal-userAdded.json")]
    public async Task Who_joins_later_does_not_make_it_say_so_again(string came, string joined)
    {
        (await SendAsync(came)).Sent.Count.ShouldBe(1);
        (await SendAsync(joined)).Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("msteams-templates/personal-install.json", "msteams-templates/personal-uninstall.json")]
    [InlineData("msteams-templates/group-install.json", "msteams-templates/group-uninstall.json")]
    [InlineData("msteams-templates/channel-install.json", "msteams-templates/channel-uninstall.json")]
    [InlineData("msteams-templates/channel-botAdded.json", "msteams-templates/channel-botRemoved.json")]
    [InlineData("msteams-templates/group-botAdded.json", "msteams-templates/group-botRemoved.json")]
    public async Task Who_installs_it_again_is_welcome_again(string came, string went)
    {
        (await SendAsync(came)).Sent.Count.ShouldBe(1);
        (await SendAsync(went)).Sent.ShouldBeEmpty();
        (await SendAsync(came)).Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_upgrade_is_no_arrival()
    {
        (await SendAsync("msteams-templates/personal-install.json")).Sent.Count.ShouldBe(1);
        (await SendAsync("msteams-templates/personal-uninstall.json", a => a["action"] = "remove-upgrade")).Sent.ShouldBeEmpty();
        (await SendAsync("msteams-templates/personal-install.json", a => a["action"] = "add-upgrade")).Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_member_who_leaves_takes_nothing_along()
    {
        (await SendAsync("msteams-templates/channel-botAdded.json")).Sent.Count.ShouldBe(1);
        (await SendAsync("msteams-templates/channel-userRemoved.json")).Sent.ShouldBeEmpty();
        (await SendAsync("msteams-templates/channel-botAdded.json")).Sent.ShouldBeEmpty();
    }

    private Task<Client.Answer> SendAsync(string name, Action<JsonObject>? change = null)
    {
        var activity = Client.Read(name, _mark);
        activity["id"] = Guid.NewGuid().ToString();
        change?.Invoke(activity);
        return client.PostAsync(activity);
    }
}
