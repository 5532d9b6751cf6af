using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers to responses.</summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,

        // Deeper than any card, and shallow enough that writing it again cannot overflow the stack.
        MaxDepth = 512,
    };

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>The body of the request, as UTF-8 JSON; the default of <typeparamref name="T"/> when it is something else.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(checked((int)read.Buffer.Length)));
            try
            {
                var length = Encoding.UTF8.GetChars(read.Buffer, chars);
                var start = length > 0 && chars[0] == '\uFEFF' ? 1 : 0;
                using var reader = new JsonTextReader(new CharsReader(chars.AsMemory(start, length - start))) { ArrayPool = JsonCharPool.Instance };
                return BotMessageSerializer.Deserialize<T>(reader);
            }
            catch (JsonException)
            {
                return default;
            }
            finally
            {
                ArrayPool<char>.Shared.Return(chars);
                body.AdvanceTo(read.Buffer.End);
            }
        }
    }

    /// <summary>The status and body of an answer; 200 without a body when there is no answer.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (invokeResponse == null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        if (invokeResponse.Body == null)
        {
            response.StatusCode = invokeResponse.Status;
            return;
        }

        // Written in full before the response begins: what cannot be serialised must not leave half an answer.
        using var text = new CharsWriter();
        using (var writer = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Instance, CloseOutput = false })
        {
            BotMessageSerializer.Serialize(writer, invokeResponse.Body);
        }

        response.StatusCode = invokeResponse.Status;
        response.ContentType = "application/json";
        response.ContentLength = Encoding.UTF8.GetByteCount(text.Written);
        Encoding.UTF8.GetBytes(text.Written, response.BodyWriter);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
