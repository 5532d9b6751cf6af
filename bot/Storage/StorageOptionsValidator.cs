using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Storage;

/// <summary>Says which setting is wrong, what it was and what it should be, without showing a secret.</summary>
public sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var errors = Errors(options).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(StorageOptions options)
    {
        var hasConnection = !string.IsNullOrWhiteSpace(options.ConnectionString);
        var hasEndpoint = !string.IsNullOrWhiteSpace(options.Endpoint);
        if (hasConnection && hasEndpoint)
        {
            yield return $"Storage:ConnectionString and Storage:Endpoint (“{WithoutQuery(options.Endpoint!)}”) are both set; "
                + "set only one: the connection string with a key, or the endpoint with a managed identity.";
        }

        if (hasConnection && !IsConnectionString(options.ConnectionString!))
        {
            yield return $"Storage:ConnectionString was “{WithoutValues(options.ConnectionString!)}” (values not shown); it should be "
                + "“DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net” or "
                + "“UseDevelopmentStorage=true”.";
        }

        if (hasEndpoint && !IsEndpoint(options.Endpoint!))
        {
            yield return $"Storage:Endpoint was “{WithoutQuery(options.Endpoint!)}”; it should be an https address "
                + "such as “https://account.table.core.windows.net”, without a query.";
        }

        if (!string.IsNullOrWhiteSpace(options.BlobEndpoint) && !IsEndpoint(options.BlobEndpoint))
        {
            yield return $"Storage:BlobEndpoint was “{WithoutQuery(options.BlobEndpoint)}”; it should be an https address "
                + "such as “https://account.blob.core.windows.net”, without a query.";
        }
        else if (hasEndpoint && IsEndpoint(options.Endpoint!) && options.BlobAddress is null)
        {
            yield return $"Storage:BlobEndpoint is empty, and Storage:Endpoint (“{options.Endpoint}”) does not tell where files are kept; "
                + "it should be the address of the account's blob service.";
        }

        if (!hasConnection && !hasEndpoint && !IsPath(options.Path))
        {
            yield return $"Storage:Path was “{options.Path}”; it should be a folder, such as “data” or “/home/data”.";
        }
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            _ = new TableServiceClient(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsEndpoint(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Query.Length == 0;

    private static bool IsPath(string? path) =>
        !string.IsNullOrWhiteSpace(path) && path.AsSpan().IndexOfAny(System.IO.Path.GetInvalidPathChars()) < 0 && !File.Exists(path);

    private static string WithoutQuery(string address) =>
        address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[..at] + "?…" : address;

    private static string WithoutValues(string text) =>
        string.Join(
            ';',
            from part in text.Split(';')
            let at = part.IndexOf('=', StringComparison.Ordinal)
            select at > 0 ? part[..at] + "=…" : "…"
        );
}
