using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Trust;

/// <summary>Whom the other types of registration let in, and the other cloud.</summary>
public sealed class RegistrationTests
{
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string Other = "0e5f6a7b-8c9d-4e0f-9a1b-2c3d4e5f6a7b";

    [Fact]
    public async Task An_app_of_many_tenants_takes_its_tokens_of_their_common_tenant_and_people_of_the_listed_ones()
    {
        await using var bot = new GatedBot("MultiTenant", ("Connector:AllowedTenants", $"{Other}, {GatedBot.TenantId}"));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.EntraToken(tenant: BotFrameworkTenant), TokenMatrixTests.Asking()));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.EntraToken(v1: true, BotFrameworkTenant), TokenMatrixTests.Asking()));
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.EntraToken(), TokenMatrixTests.Asking()), 401);
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), Of("11111111-2222-4333-8444-555555555555")), 403);
    }

    [Fact]
    public async Task An_app_of_many_tenants_may_be_for_everyone()
    {
        await using var bot = new GatedBot("MultiTenant", ("Connector:AllowedTenants", "*"));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), Of(Other)));
    }

    [Fact]
    public async Task A_channel_that_is_not_allowed_is_403_whatever_its_token()
    {
        await using var bot = new GatedBot("SingleTenant", ("Connector:AllowedChannels", "msteams"));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
        var forged = TokenMatrixTests.Asking();
        forged["channelId"] = "webchat";
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), forged), 403);
    }

    /// <summary>Teams names nobody, and no tenant, where a link of ours is pasted and the app is not.</summary>
    [Fact]
    public async Task Without_a_tenant_only_a_link_is_told_for_what_it_is_and_nothing_is_read_or_kept()
    {
        const string anonymous = "composeExtension/anonymousQueryLink";
        await using var bot = new GatedBot();
        using (var told = await bot.PostAsync(bot.ChannelToken(), Pasted(anonymous, null)))
        {
            told.StatusCode.ShouldBe(HttpStatusCode.OK);
            var body = await told.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            body.ShouldContain("Un document de Passerelle");
            body.ShouldNotContain("0123456789abcdef");
            body.ShouldNotContain("Tilleuls");
        }
        var store = bot.Services.GetRequiredService<ITableStore>();
        (await store.ReadAllAsync(Tables.Libraries, "|person|julie", KeyRange.Prefix("")).ToListAsync()).ShouldBeEmpty();

        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), Pasted(anonymous, Other)), 403);
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), Pasted("composeExtension/queryLink", null)), 403);
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), Pasted("composeExtension/query", null)), 403);
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(default(string), Pasted(anonymous, null)), 401);
    }

    private static JsonObject Pasted(string name, string? tenant)
    {
        var activity = GatedBot.Activity($"m{Guid.NewGuid():N}");
        (activity["type"], activity["name"]) = ("invoke", name);
        activity["value"] = new JsonObject { ["url"] = "http://localhost/documents/0123456789abcdef?name=Tilleuls" };
        if (tenant is null)
        {
            activity["conversation"]!.AsObject().Remove("tenantId");
            activity.Remove("channelData");
        }
        else
        {
            (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (tenant, tenant);
        }
        return activity;
    }

    [Fact]
    public async Task A_managed_identity_takes_the_tokens_of_its_tenant()
    {
        await using var bot = new GatedBot("UserAssignedMSI");
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.EntraToken(), TokenMatrixTests.Asking()));
        await TokenMatrixTests.RefusedAsync(
            await bot.PostAsync(bot.EntraToken(tenant: BotFrameworkTenant), TokenMatrixTests.Asking()),
            401
        );
    }

    [Fact]
    public async Task The_government_has_its_own_issuer_and_hosts()
    {
        const string serviceUrl = "https://smba.infra.gov.teams.microsoft.us/teams/";
        await using var bot = new GatedBot("SingleTenant", ("ChannelService", "https://botframework.azure.us"));
        var (activity, token) = (TokenMatrixTests.Asking(), bot.ChannelToken());
        (activity["serviceUrl"], token.Payload["serviceurl"]) = (serviceUrl, serviceUrl);
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(token, activity));

        token.Payload["iss"] = "https://api.botframework.com";
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(token, activity), 401);
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()), 403);
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_503_and_not_the_fault_of_who_asks()
    {
        await using var bot = new GatedBot();
        bot.Channel.Status = HttpStatusCode.BadGateway;
        using var response = await bot.PostAsync(bot.ChannelToken());
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_are_read_once_and_never_for_a_token_of_no_issuer_of_ours()
    {
        await using var bot = new GatedBot();
        var stranger = bot.ChannelToken();
        stranger.Payload["iss"] = "https://issuer.example";
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(stranger), 401);
        bot.Channel.Reads.ShouldBe(0);

        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
        bot.Channel.Reads.ShouldBe(1);
        bot.Entra.Reads.ShouldBe(0);
    }

    private static JsonObject Of(string tenant)
    {
        var activity = TokenMatrixTests.Asking();
        (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (tenant, tenant);
        return activity;
    }
}
